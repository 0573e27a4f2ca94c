import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const christmasInEnglish: Registers = {
  formal: [
    formal(
      'peaceful',
      'With best wishes for Christmas',
      'I wish you and your family a peaceful Christmas, with time for one another and for everything that the rest of the year leaves too little room for.',
    ),
    formal(
      'gratitude',
      'Christmas greetings',
      'As Christmas approaches, I would like to thank you for working with us this year and to wish you a joyful and restful holiday.',
    ),
    formal(
      'quiet-days',
      'Season’s greetings',
      'I hope that the last busy days are soon behind you. My best wishes go to you, your family and your colleagues for a happy Christmas.',
    ),
  ],
  warm: [
    warm(
      'merry',
      'Merry Christmas',
      'Merry Christmas to you and yours. I hope that the house is warm, the table is full and nobody looks at their emails.',
    ),
    warm('good-company', 'Happy Christmas', 'I hope that you can spend Christmas exactly as you like best. You have earned a proper rest.'),
    warm(
      'thinking-of-you',
      'Christmas wishes',
      'Before everybody disappears into the holidays, I want to wish you a lovely Christmas. It has been good to work with you this year.',
    ),
  ],
  brief: [
    brief('peaceful', 'Christmas wishes', 'I wish you and your family a peaceful and happy Christmas.'),
    brief('merry', 'Merry Christmas', 'Merry Christmas, and some restful days with the people you love.'),
    brief(
      'gratitude',
      'Christmas greetings',
      'With thanks for your trust this year and my best wishes for Christmas, to you and your colleagues.',
    ),
  ],
};

export const christmasCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only keep you a moment.',
    'I wanted to wish you and your family a peaceful Christmas.',
    'Do you have some quiet days ahead of you? Enjoy them.',
  ),
];

export const christmasShortInEnglish: readonly NoteVariant[] = [
  shortText('short-merry', 'Merry Christmas to you and your family.'),
  shortText('short-rest', 'I wish you a peaceful Christmas and some slow days.'),
];
