import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseLateInEnglish: Registers = {
  formal: [
    formal(
      'later-than-promised',
      'A later date for {{ promise }}',
      'I promised you {{ promise }}, and I have to tell you that it will take longer than I said. I apologise.',
      'You will have it by {{ by_day }}. If that makes things difficult for you, please tell me, and we will look for a way together.',
    ),
    formal(
      'in-time-to-plan',
      'A new date for {{ promise }}',
      'I am sorry to say that I cannot keep the date I gave you for {{ promise }}. I would rather tell you now, so that you can plan.',
      'The new date is {{ by_day }}, and I will see to it personally.',
    ),
  ],
  warm: [
    warm(
      'sorry-later',
      'A little later: {{ promise }}',
      'I’m sorry to disappoint you: {{ promise }} will take longer than I promised. I know you were counting on it.',
      'You’ll have it by {{ by_day }}. If that makes things hard for you, call me and we’ll find a way.',
    ),
    warm(
      'honest-word',
      'I’m running late with {{ promise }}',
      'I gave you my word on {{ promise }}, and I can’t keep to the day I named. I’m sorry about that.',
      'It will be done by {{ by_day }}. Tell me if you need something in the meantime.',
    ),
  ],
  brief: [
    brief(
      'new-date',
      'New date for {{ promise }}',
      'I am sorry: {{ promise }} will take longer than I promised. You will have it by {{ by_day }}.',
      'If this causes difficulties on your side, please let me know.',
    ),
    brief(
      'delay',
      'Delay: {{ promise }}',
      'I cannot keep the date I gave you for {{ promise }}, and I apologise. The new date is {{ by_day }}.',
    ),
  ],
};

export const promiseLateCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-later',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling about {{ promise }}.',
    'I’m sorry, it will take longer than I promised. I wanted to tell you myself, before you have to ask.',
    'You’ll have it by {{ by_day }}. Does that work for you, or shall we look for another way?',
  ),
];

export const promiseLateShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-later',
    'I am sorry, {{ promise }} will take longer than I said. You will have it by {{ by_day }}. If that causes trouble, please call me.',
  ),
  shortText(
    'short-honest',
    'I wanted to tell you before you have to ask: {{ promise }} is late, and I am sorry. The new date is {{ by_day }}.',
  ),
];
