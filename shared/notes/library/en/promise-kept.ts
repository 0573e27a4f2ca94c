import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseKeptInEnglish: Registers = {
  formal: [
    formal(
      'as-promised',
      'As promised: {{ promise }}',
      'I promised you {{ promise }}, and I am pleased to keep my word today.',
      '{% if details %}{{ details }}{% endif %}',
      'If anything is missing or not as you expected, please let me know.',
    ),
    formal(
      'taken-care-of',
      'As agreed: {{ promise }}',
      'I have now taken care of {{ promise }}, as we agreed.',
      '{% if details %}{{ details }}{% endif %}',
      'I would be glad to hear whether it meets your needs.',
    ),
    formal(
      'today',
      'What I promised you',
      'I am writing to keep the promise I made you: {{ promise }}.',
      '{% if details %}{{ details }}{% endif %}',
      'If you need anything further, please ask.',
    ),
  ],
  warm: [
    warm(
      'as-promised',
      'As promised: {{ promise }}',
      'I promised you {{ promise }}, and I’ve kept my word.',
      '{% if details %}{{ details }}{% endif %}',
      'If something is missing, just tell me.',
    ),
    warm(
      'done',
      'Done: {{ promise }}',
      'You were waiting for {{ promise }}. It’s done.',
      '{% if details %}{{ details }}{% endif %}',
      'Tell me if it’s what you had in mind.',
    ),
    warm(
      'not-forgotten',
      'Not forgotten: {{ promise }}',
      'I said you could count on me for {{ promise }}, and I’ve seen to it.',
      '{% if details %}{{ details }}{% endif %}',
      'If you need anything else for it, let me know.',
    ),
  ],
  brief: [
    brief(
      'as-promised',
      'As promised: {{ promise }}',
      'I have seen to {{ promise }}, as I said I would.',
      '{% if details %}{{ details }}{% endif %}',
    ),
    brief(
      'done',
      'Done: {{ promise }}',
      'I have taken care of {{ promise }}. Please let me know if anything is missing.',
      '{% if details %}{{ details }}{% endif %}',
    ),
    brief(
      'as-agreed',
      'As agreed: {{ promise }}',
      'This is done, as agreed: {{ promise }}.',
      '{% if details %}{{ details }}{% endif %}',
      'If you have any questions, I am glad to help.',
    ),
  ],
};

export const promiseKeptCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-as-promised',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling about {{ promise }}, which I promised you.',
    '{% if details %}{{ details }}{% else %}It’s done, and I wanted you to hear it from me.{% endif %}',
    'Is it what you needed? If anything is missing, tell me now and I’ll see to it.',
  ),
];

export const promiseKeptShortInEnglish: readonly NoteVariant[] = [
  shortText('short-done', 'As promised, {{ promise }} is done.{% if details %} {{ details }}{% endif %} Tell me if anything is missing.'),
  shortText('short-kept', 'I said I would see to {{ promise }}, and here it is.{% if details %} {{ details }}{% endif %}'),
];
