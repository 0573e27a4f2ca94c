import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const springFestivalInEnglish: Registers = {
  formal: [
    formal(
      'family-together',
      'Best wishes for {{ festival | default: "Lunar New Year" }}',
      'I would like to send you my best wishes for {{ festival | default: "Lunar New Year" }}. May you spend the days in good health and in the company of your family.',
    ),
    formal(
      'prosperous-year',
      '{{ festival | default: "Lunar New Year" }} greetings',
      'With {{ festival | default: "Lunar New Year" }} just around the corner, I wish you and everyone at your company a year of health, peace and prosperity.',
      'Thank you for the trust that you have shown us.',
    ),
    formal(
      'rest-and-joy',
      'With good wishes for {{ festival | default: "Lunar New Year" }}',
      'Please accept my warm greetings for {{ festival | default: "Lunar New Year" }}. I hope that the holidays bring you rest, and that the year that begins with them is a fortunate one.',
    ),
  ],
  warm: [
    warm(
      'family-together',
      'Happy {{ festival | default: "Lunar New Year" }}',
      'Happy {{ festival | default: "Lunar New Year" }} to you and your family. I hope that everyone makes it home, and that there’s plenty of good food on the table.',
    ),
    warm(
      'safe-travels',
      'Wishing you a lovely {{ festival | default: "Lunar New Year" }}',
      'If you’re travelling for {{ festival | default: "Lunar New Year" }}, have a safe journey. May the days with your family be long and the year ahead a lucky one.',
    ),
    warm(
      'good-luck',
      'Warm wishes for {{ festival | default: "Lunar New Year" }}',
      'I’m thinking of you at {{ festival | default: "Lunar New Year" }} and send you my warmest wishes: health for all of you, and good luck in everything you begin.',
    ),
  ],
  brief: [
    brief(
      'family-together',
      'Happy {{ festival | default: "Lunar New Year" }}',
      'I wish you and your family a happy {{ festival | default: "Lunar New Year" }}, with health and good fortune in the year ahead.',
    ),
    brief(
      'prosperous-year',
      '{{ festival | default: "Lunar New Year" }} greetings',
      'Warm greetings for {{ festival | default: "Lunar New Year" }}. May the new year be a prosperous one for you.',
    ),
    brief(
      'rest',
      'Best wishes for {{ festival | default: "Lunar New Year" }}',
      'All the best for {{ festival | default: "Lunar New Year" }}. I hope that you have some restful days with your family.',
    ),
  ],
};

export const springFestivalCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll be quick, I’m sure you have your hands full before the holidays.',
    'I wanted to wish you and your family a happy {{ festival | default: "Lunar New Year" }} and good health for the year.',
    'Are you travelling home? Have a safe journey, and enjoy the holiday.',
  ),
];

export const springFestivalShortInEnglish: readonly NoteVariant[] = [
  shortText('short-family', 'Happy {{ festival | default: "Lunar New Year" }} to you and your family. Health and good luck for the year.'),
  shortText('short-luck', 'Warm wishes for {{ festival | default: "Lunar New Year" }}. May it be a fortunate year for you.'),
];
