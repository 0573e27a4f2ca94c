import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const afterSaleInEnglish: Registers = {
  formal: [
    formal(
      'not-silent',
      'Since {% if what %}{{ what }}{% else %}we last worked together{% endif %}',
      'We have not been in touch since {% if what %}{{ what }}{% else %}we last worked together{% endif %}, and I would not like it to stay that way. May I ask whether all is well on your side?',
    ),
  ],
  warm: [
    warm(
      'not-silent',
      'It has been a while',
      'It has been quiet since {% if what %}{{ what }}{% else %}we last worked together{% endif %}, and that is my doing. I didn’t want you to think that I only call before a sale.',
      'How are things with you?',
    ),
  ],
  brief: [
    brief(
      'not-silent',
      'How are things?',
      'We have not spoken since {% if what %}{{ what }}{% else %}we last worked together{% endif %}. Is everything as it should be?',
    ),
  ],
};

export const afterSaleCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-not-silent',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}We haven’t spoken for a while, and I didn’t want to leave it at that.',
    'How have things been since {% if what %}{{ what }}{% else %}we last worked together{% endif %}?',
    'Is there anything I can do for you? You can reach me at any time.',
  ),
];

export const afterSaleShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-quiet',
    'It has been quiet since {% if what %}{{ what }}{% else %}we last worked together{% endif %}. How are things with you?',
  ),
  shortText(
    'short-well',
    'I have not been in touch since {% if what %}{{ what }}{% else %}we last worked together{% endif %}, but I have not forgotten you. Is all well?',
  ),
];
