import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const midAutumnInEnglish: Registers = {
  formal: [
    formal(
      'family-together',
      'Best wishes for {{ festival | default: "Mid-Autumn Festival" }}',
      'I would like to send you my best wishes for {{ festival | default: "Mid-Autumn Festival" }}. May you spend the days in good health and with your family around you.',
    ),
    formal(
      'full-moon',
      '{{ festival | default: "Mid-Autumn Festival" }} greetings',
      'With the full moon of autumn, I send you my warm greetings for {{ festival | default: "Mid-Autumn Festival" }}. I wish you peace at home and a rich harvest in all that you have begun this year.',
    ),
    formal(
      'gratitude',
      'With good wishes for {{ festival | default: "Mid-Autumn Festival" }}',
      'At {{ festival | default: "Mid-Autumn Festival" }} I think with gratitude of the people I have the pleasure of working with. My good wishes go to you and your family.',
    ),
  ],
  warm: [
    warm(
      'family-together',
      'Happy {{ festival | default: "Mid-Autumn Festival" }}',
      'Happy {{ festival | default: "Mid-Autumn Festival" }} to you and your family. I hope that you’re all together, with a clear sky and a bright moon.',
    ),
    warm(
      'good-food',
      'A lovely {{ festival | default: "Mid-Autumn Festival" }} to you',
      'I hope that {{ festival | default: "Mid-Autumn Festival" }} brings you good food, slow days and everyone you would like to see.',
    ),
    warm(
      'same-moon',
      'Thinking of you at {{ festival | default: "Mid-Autumn Festival" }}',
      'Warm wishes for {{ festival | default: "Mid-Autumn Festival" }}. We’ll be looking at the same moon, and I’ll be thinking of you.',
    ),
  ],
  brief: [
    brief(
      'family-together',
      'Happy {{ festival | default: "Mid-Autumn Festival" }}',
      'I wish you and your family a happy {{ festival | default: "Mid-Autumn Festival" }}.',
    ),
    brief(
      'full-moon',
      '{{ festival | default: "Mid-Autumn Festival" }} greetings',
      'Warm greetings for {{ festival | default: "Mid-Autumn Festival" }}, and good health to all of you.',
    ),
    brief(
      'rest',
      'Best wishes for {{ festival | default: "Mid-Autumn Festival" }}',
      'All the best for {{ festival | default: "Mid-Autumn Festival" }}. I hope that you can slow down for a few days.',
    ),
  ],
};

export const midAutumnCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll be quick, I’m sure you have plans for the holiday.',
    'I wanted to wish you and your family a happy {{ festival | default: "Mid-Autumn Festival" }}.',
    'Will you see your family? I hope that you have some lovely days.',
  ),
];

export const midAutumnShortInEnglish: readonly NoteVariant[] = [
  shortText('short-family', 'Happy {{ festival | default: "Mid-Autumn Festival" }} to you and your family.'),
  shortText(
    'short-moon',
    'Warm wishes for {{ festival | default: "Mid-Autumn Festival" }}. I hope that you have a clear sky and a bright moon.',
  ),
];
