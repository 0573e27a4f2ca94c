import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const diwaliInEnglish: Registers = {
  formal: [
    formal(
      'light',
      'Best wishes for {{ festival | default: "Diwali" }}',
      'I would like to send you and your family my best wishes for {{ festival | default: "Diwali" }}. May the festival of lights bring you health, peace and prosperity.',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "Diwali" }} greetings',
      'As {{ festival | default: "Diwali" }} approaches, I think with gratitude of our work together. I wish you and everyone at home a bright and joyful festival.',
    ),
    formal(
      'beginning',
      'With good wishes for {{ festival | default: "Diwali" }}',
      'May the lights of {{ festival | default: "Diwali" }} brighten the year to come, in your home and in everything you begin.',
    ),
  ],
  warm: [
    warm(
      'light',
      'Happy {{ festival | default: "Diwali" }}',
      'Happy {{ festival | default: "Diwali" }} to you and your family. I hope that your house is full of light, good food and people you love.',
    ),
    warm(
      'sweets',
      'Wishing you a lovely {{ festival | default: "Diwali" }}',
      'I hope that the lamps are lit, the sweets are ready and work is far away. A very happy {{ festival | default: "Diwali" }} to you and your family.',
    ),
    warm(
      'thinking-of-you',
      'Thinking of you at {{ festival | default: "Diwali" }}',
      'Warm wishes for {{ festival | default: "Diwali" }}. May it be a joyful one, and may the year ahead be full of light for you.',
    ),
  ],
  brief: [
    brief(
      'happy',
      'Happy {{ festival | default: "Diwali" }}',
      'I wish you and your family a happy and bright {{ festival | default: "Diwali" }}.',
    ),
    brief(
      'greetings',
      '{{ festival | default: "Diwali" }} greetings',
      'Warm greetings for {{ festival | default: "Diwali" }}, with health and prosperity in the year ahead.',
    ),
    brief(
      'best',
      'Best wishes for {{ festival | default: "Diwali" }}',
      'All the best to you and yours for {{ festival | default: "Diwali" }}.',
    ),
  ],
};

export const diwaliCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only keep you a moment.',
    'I wanted to wish you and your family a happy {{ festival | default: "Diwali" }} and a bright year.',
    'How will you be celebrating? I hope that you have a lovely time.',
  ),
];

export const diwaliShortInEnglish: readonly NoteVariant[] = [
  shortText('short-happy', 'Happy {{ festival | default: "Diwali" }} to you and your family. May it be a bright year.'),
  shortText('short-light', 'Warm wishes for {{ festival | default: "Diwali" }}: light, health and good company.'),
];
