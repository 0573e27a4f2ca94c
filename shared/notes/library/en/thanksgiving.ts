import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const thanksgivingInEnglish: Registers = {
  formal: [
    formal(
      'grateful',
      'Best wishes for Thanksgiving',
      'At Thanksgiving I would like to say that I am grateful for the trust you have shown us this year. I wish you and your family a happy holiday.',
    ),
    formal(
      'good-people',
      'Happy Thanksgiving',
      'It is a privilege to work with people one respects, and I am thankful to count you among them. I wish you a peaceful Thanksgiving.',
    ),
    formal(
      'family',
      'With good wishes for Thanksgiving',
      'I hope that you can spend Thanksgiving with the people closest to you. Thank you for everything that we have been able to do together this year.',
    ),
  ],
  warm: [
    warm(
      'grateful',
      'Happy Thanksgiving',
      'Happy Thanksgiving to you and your family. I’m thankful for many things this year, and working with you is one of them.',
    ),
    warm(
      'second-helping',
      'Wishing you a happy Thanksgiving',
      'I hope that you have a full table, good company and room for a second helping. Thank you for a good year together.',
    ),
    warm(
      'thank-you',
      'A Thanksgiving thank-you',
      'Thanksgiving seems the right day to say it plainly: thank you. I enjoy working with you, and I hope that you have a wonderful holiday.',
    ),
  ],
  brief: [
    brief('grateful', 'Happy Thanksgiving', 'I wish you and your family a happy day, and thank you for your trust this year.'),
    brief('family', 'Thanksgiving wishes', 'I wish you a happy Thanksgiving and restful days with those closest to you.'),
    brief(
      'thank-you',
      'Best wishes for Thanksgiving',
      'With thanks for a good year of working together, I wish you a peaceful Thanksgiving.',
    ),
  ],
};

export const thanksgivingCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll be quick, I’m sure you have guests coming.',
    'I wanted to say happy Thanksgiving, and that I’m grateful to work with you.',
    'Will you have a full house? Enjoy it.',
  ),
];

export const thanksgivingShortInEnglish: readonly NoteVariant[] = [
  shortText('short-grateful', 'Happy Thanksgiving. You are one of the people I am grateful for this year.'),
  shortText('short-table', 'I wish you a full table and good company this Thanksgiving.'),
];
