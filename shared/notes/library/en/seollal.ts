import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const seollalInEnglish: Registers = {
  formal: [
    formal(
      'family',
      'Best wishes for Seollal',
      'I would like to send you my best wishes for Seollal. May you spend the holiday in good health and in the company of your family.',
    ),
    formal(
      'fortune',
      'Seollal greetings',
      'With Seollal just around the corner, I wish you and everyone at home good fortune in the new year. Thank you for the trust you have shown us.',
    ),
    formal(
      'journey',
      'With good wishes for Seollal',
      'Please accept my warm greetings for Seollal. I hope that the roads are kind to you, and that you return rested.',
    ),
  ],
  warm: [
    warm(
      'rice-cake-soup',
      'Happy Seollal',
      'Happy Seollal to you and your family. I hope that there’s a good bowl of tteokguk waiting for you, and nothing that has to be done.',
    ),
    warm(
      'safe-travels',
      'Have a good Seollal',
      'If you’re on the road for Seollal, travel safely. I hope that you find everyone at home in good health.',
    ),
    warm(
      'good-luck',
      'Warm wishes for Seollal',
      'I’m thinking of you at Seollal. May the new year be kind to you and to everyone around your table.',
    ),
  ],
  brief: [
    brief('family', 'Happy Seollal', 'I wish you and your family a happy Seollal and good fortune in the new year.'),
    brief('fortune', 'Seollal greetings', 'Warm greetings for Seollal. I wish you the best of luck in the year ahead.'),
    brief('rest', 'Best wishes for Seollal', 'All the best for Seollal. I hope that you have some restful days at home.'),
  ],
};

export const seollalCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll be quick, I’m sure you have your hands full before the holiday.',
    'I wanted to wish you and your family a happy Seollal and good health for the year.',
    'Are you travelling home? Have a safe journey, and enjoy the holiday.',
  ),
];

export const seollalShortInEnglish: readonly NoteVariant[] = [
  shortText('short-family', 'Happy Seollal to you and your family, and good fortune in the new year.'),
  shortText('short-rest', 'Warm wishes for Seollal. Travel safely, and have some good days at home.'),
];
