import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const eidInEnglish: Registers = {
  formal: [
    formal(
      'blessing',
      'Eid Mubarak',
      'On the occasion of {{ festival | default: "Eid" }} I wish you and your family peace, good health and many blessings.',
    ),
    formal(
      'gratitude',
      'Best wishes for {{ festival | default: "Eid" }}',
      'As {{ festival | default: "Eid" }} approaches, I would like to send you my sincere good wishes and to thank you for your trust.',
    ),
    formal(
      'family',
      '{{ festival | default: "Eid" }} greetings',
      'Please accept my warm greetings for {{ festival | default: "Eid" }}. I hope that you can celebrate in good health and among those closest to you.',
    ),
  ],
  warm: [
    warm('blessing', 'Eid Mubarak to you', 'Eid Mubarak to you and your family. I hope that the house is full and the table even fuller.'),
    warm(
      'family',
      'Warm wishes for {{ festival | default: "Eid" }}',
      'I hope that {{ festival | default: "Eid" }} brings everyone you love together, and that you can leave work alone for a few days.',
    ),
    warm(
      'thinking-of-you',
      'Thinking of you at {{ festival | default: "Eid" }}',
      'My warm wishes to you at {{ festival | default: "Eid" }}. May it be a time of peace and joy for all of you.',
    ),
  ],
  brief: [
    brief('blessing', 'Eid Mubarak', 'Eid Mubarak to you and your family.'),
    brief(
      'greetings',
      '{{ festival | default: "Eid" }} greetings',
      'Warm greetings for {{ festival | default: "Eid" }}, with peace and good health to you all.',
    ),
    brief(
      'best',
      'Best wishes for {{ festival | default: "Eid" }}',
      'I wish you a blessed {{ festival | default: "Eid" }} in the company of your family.',
    ),
  ],
};

export const eidCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only keep you a moment.',
    'I wanted to say Eid Mubarak to you and your family.',
    'Will you have everyone together? I hope that you have some lovely days.',
  ),
];

export const eidShortInEnglish: readonly NoteVariant[] = [
  shortText('short-blessing', 'Eid Mubarak to you and your family.'),
  shortText('short-peace', 'Warm wishes for {{ festival | default: "Eid" }}. Peace and good health to all of you.'),
];
