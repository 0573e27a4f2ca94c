import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const birthdayBelatedInEnglish: Registers = {
  formal: [
    formal(
      'after-the-day',
      'Belated birthday wishes',
      'My good wishes for your birthday come a little late, but they are no less sincere. I hope that you had a pleasant day, and I wish you health and happiness for the year ahead.',
    ),
    formal(
      'forgive-the-delay',
      'With belated good wishes',
      'Please forgive me for writing only now. I hope that your birthday was a good one, and that the year ahead will be kind to you.',
    ),
  ],
  warm: [
    warm(
      'after-the-day',
      'Happy belated birthday',
      'I’m a little late, but I still want to say it: happy birthday. I hope you had a lovely day and that some of it lasts well into the year.',
    ),
    warm(
      'missed-it',
      'I missed your birthday',
      'I missed the day itself, and I’m sorry about that. All the very best for the year ahead, with good health and good company.',
    ),
  ],
  brief: [
    brief('after-the-day', 'Belated birthday wishes', 'A little late, but sincerely: all the best for your birthday.'),
    brief(
      'good-year',
      'Happy belated birthday',
      'My birthday wishes come late this time. I hope you had a good day, and I wish you a very good year.',
    ),
  ],
};

export const birthdayBelatedCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-belated',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m a little late with this.',
    'I missed your birthday, and I wanted to say it at least now: all the very best to you.',
    'I hope you had a lovely day. I won’t keep you.',
  ),
];

export const birthdayBelatedShortInEnglish: readonly NoteVariant[] = [
  shortText('short-late', 'My wishes come late, but they come from the heart: happy birthday, and all the best for the year ahead.'),
  shortText('short-missed', 'I missed your birthday, and I am sorry. I hope that you had a lovely day.'),
];
