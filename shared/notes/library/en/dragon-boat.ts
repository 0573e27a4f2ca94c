import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const dragonBoatInEnglish: Registers = {
  formal: [
    formal(
      'good-health',
      'Best wishes for the Dragon Boat Festival',
      'I send you my best wishes for the Dragon Boat Festival, above all for your good health and that of your family.',
    ),
    formal(
      'peaceful-days',
      'Dragon Boat Festival greetings',
      'With the Dragon Boat Festival approaching, I hope that you have some peaceful days ahead of you and time to enjoy the early summer.',
    ),
    formal(
      'well-being',
      'With good wishes for the Dragon Boat Festival',
      'Please accept my greetings for the Dragon Boat Festival. I hope that all is well with you at home and at work.',
    ),
  ],
  warm: [
    warm(
      'rice-dumplings',
      'Dragon Boat Festival wishes',
      'Warm wishes for the Dragon Boat Festival. I hope that you find good zongzi this year, and good company to eat them with.',
    ),
    warm(
      'peaceful-days',
      'Thinking of you at the Dragon Boat Festival',
      'I hope that the Dragon Boat Festival gives you a little time off, and finds you and your family well.',
    ),
    warm(
      'drums',
      'A good Dragon Boat Festival to you',
      'May the Dragon Boat Festival bring you health and a lively day outdoors, drums included.',
    ),
  ],
  brief: [
    brief(
      'good-health',
      'Dragon Boat Festival wishes',
      'All the best for the Dragon Boat Festival, and good health to you and your family.',
    ),
    brief('peaceful-days', 'Dragon Boat Festival greetings', 'I wish you peaceful days over the Dragon Boat Festival.'),
    brief(
      'well-being',
      'Best wishes for the Dragon Boat Festival',
      'My good wishes for the Dragon Boat Festival. I hope that you and yours are well.',
    ),
  ],
};

export const dragonBoatCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a minute.',
    'I wanted to wish you and your family health and peace for the {{ festival | default: "Dragon Boat Festival" }}.',
    'Do you have the day off? Have a good rest.',
  ),
];

export const dragonBoatShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-peace',
    'Warm wishes for the {{ festival | default: "Dragon Boat Festival" }}. Peace and good health to you and your family.',
  ),
  shortText('short-rest', 'I hope that the {{ festival | default: "Dragon Boat Festival" }} brings you a restful day and good company.'),
];
