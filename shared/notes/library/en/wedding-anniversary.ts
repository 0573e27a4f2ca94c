import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const weddingAnniversaryInEnglish: Registers = {
  formal: [
    formal(
      'good-wishes',
      'Best wishes on your anniversary',
      'On your wedding anniversary I would like to send you both my sincere congratulations. May many happy years lie ahead of you.',
    ),
    formal(
      'good-company',
      'With congratulations to you both',
      'I wish you both a happy anniversary, and many more years of health and happiness together.',
    ),
    formal(
      'celebration',
      'A happy anniversary',
      'I send you both my good wishes for your wedding anniversary. I hope that you find the time to celebrate it as it deserves.',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      'Happy anniversary',
      'Happy anniversary to you both. I hope that there’s a nice dinner in it, and no phones on the table.',
    ),
    warm('time-together', 'To the two of you', 'I hope that you can take the evening off and spend it together. Happy anniversary.'),
    warm(
      'many-more',
      'Many more of them',
      'Congratulations on your anniversary, and many more of them, each a little better than the last.',
    ),
  ],
  brief: [
    brief('good-wishes', 'Happy anniversary', 'I wish you both a very happy anniversary.'),
    brief('congratulations', 'Congratulations', 'Congratulations on your wedding anniversary, and all the best for the years to come.'),
    brief('celebration', 'Best wishes on your anniversary', 'My best wishes to you both. I hope that you have a lovely day.'),
  ],
};

export const weddingAnniversaryCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a moment.',
    'I wanted to wish you both a happy anniversary.',
    'Do you have something nice planned? Enjoy it.',
  ),
];

export const weddingAnniversaryShortInEnglish: readonly NoteVariant[] = [
  shortText('short-wishes', 'Happy anniversary to you both. May many good years follow.'),
  shortText('short-evening', 'I hope that you two have a lovely evening. Happy anniversary.'),
];
