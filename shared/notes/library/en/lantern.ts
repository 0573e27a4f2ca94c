import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const lanternInEnglish: Registers = {
  formal: [
    formal(
      'full-moon',
      'Best wishes for the {{ festival | default: "Lantern Festival" }}',
      'As the first full moon of the year rises, I send you my good wishes for the {{ festival | default: "Lantern Festival" }}. May the year that it opens be a bright one for you and your family.',
    ),
    formal(
      'family',
      '{{ festival | default: "Lantern Festival" }} greetings',
      'I send you my warm greetings for the {{ festival | default: "Lantern Festival" }}. I hope that the holidays were good to you, and that you can see them out with your family.',
    ),
    formal(
      'gratitude',
      'With good wishes for the {{ festival | default: "Lantern Festival" }}',
      'As the New Year days come to a close with the {{ festival | default: "Lantern Festival" }}, I would like to thank you for your trust and wish you a year of good health.',
    ),
  ],
  warm: [
    warm(
      'lights',
      'Happy {{ festival | default: "Lantern Festival" }}',
      'I hope that there are lanterns in the streets where you are, and sweet dumplings on the table. Happy {{ festival | default: "Lantern Festival" }} to you and your family.',
    ),
    warm(
      'last-day',
      'Before the New Year days are over',
      'One more greeting before the New Year days are over: a happy {{ festival | default: "Lantern Festival" }}, and a gentle start to the working year.',
    ),
    warm(
      'full-moon',
      'The first full moon of the year',
      'I hope that you get to see the first full moon of the year with the people you like best. My warm wishes for the {{ festival | default: "Lantern Festival" }}.',
    ),
  ],
  brief: [
    brief(
      'happy',
      'Happy {{ festival | default: "Lantern Festival" }}',
      'I wish you and your family a happy {{ festival | default: "Lantern Festival" }}.',
    ),
    brief(
      'bright',
      '{{ festival | default: "Lantern Festival" }} greetings',
      'Warm greetings for the {{ festival | default: "Lantern Festival" }}, and a bright year to you.',
    ),
    brief(
      'health',
      'Best wishes for the {{ festival | default: "Lantern Festival" }}',
      'All the best for the {{ festival | default: "Lantern Festival" }}, and good health to all of you.',
    ),
  ],
};

export const lanternCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a minute.',
    'I wanted to wish you and your family a happy {{ festival | default: "Lantern Festival" }} before the holidays are quite over.',
    'Did you have a good few days at home? I hope that the year starts well for you.',
  ),
];

export const lanternShortInEnglish: readonly NoteVariant[] = [
  shortText('short-happy', 'Happy {{ festival | default: "Lantern Festival" }} to you and your family. May it be a bright year.'),
  shortText('short-moon', 'My warm wishes for the {{ festival | default: "Lantern Festival" }} and the first full moon of the year.'),
];
