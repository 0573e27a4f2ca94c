import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const questionAnswerInEnglish: Registers = {
  formal: [
    ...forKind(
      'spoken',
      formal(
        'thank-you-for-asking',
        'Your question{% if question %} about {{ question }}{% endif %}',
        'Thank you for your question{% if question %} about {{ question }}{% endif %}. Here is the answer.',
        '{{ answer }}',
        'If anything remains unclear, I will be glad to explain it further.',
      ),
    ),
    formal(
      'looked-into',
      '{% if question %}About {{ question }}{% else %}Some information for you{% endif %}',
      'I have looked into {% if question %}{{ question }}{% else %}this{% endif %} for you.',
      '{{ answer }}',
      'Please let me know if you would like more detail.',
    ),
    formal(
      'useful-to-know',
      '{% if question %}Information on {{ question }}{% else %}Information that may be useful to you{% endif %}',
      '{% if question %}On the subject of {{ question }}, this{% else %}This{% endif %} is something I thought would be useful to you.',
      '{{ answer }}',
      'If you would like to discuss it, please call me.',
    ),
  ],
  warm: [
    ...forKind(
      'spoken',
      warm(
        'good-that-you-asked',
        '{% if question %}About {{ question }}{% else %}Your question{% endif %}',
        'I’m glad you asked{% if question %} about {{ question }}{% endif %}. Here’s what I found out:',
        '{{ answer }}',
        'If that doesn’t quite answer it, just ask again.',
      ),
    ),
    warm(
      'looked-into',
      '{% if question %}I looked into {{ question }}{% else %}I looked something up for you{% endif %}',
      'I’ve {% if question %}looked into {{ question }}{% else %}looked something up{% endif %} for you, and here’s what I found.',
      '{{ answer }}',
      'I hope that helps. If you need more, let me know.',
    ),
    warm(
      'thought-of-you',
      '{% if question %}A word about {{ question }}{% else %}This may be of use to you{% endif %}',
      'I thought you would like to know{% if question %} about {{ question }}{% endif %}:',
      '{{ answer }}',
      'Call me if you would like to talk it over.',
    ),
  ],
  brief: [
    ...forKind(
      'spoken',
      brief(
        'your-question',
        'Your question{% if question %} about {{ question }}{% endif %}',
        'Thank you for your question{% if question %} about {{ question }}{% endif %}.',
        '{{ answer }}',
      ),
    ),
    brief(
      'about',
      '{% if question %}About {{ question }}{% else %}For your information{% endif %}',
      '{{ answer }}',
      'Please let me know if you need more.',
    ),
    brief(
      'looked-into',
      '{% if question %}Information on {{ question }}{% else %}Some information for you{% endif %}',
      'I have looked into {% if question %}{{ question }}{% else %}this{% endif %} for you.',
      '{{ answer }}',
    ),
  ],
};

export const questionAnswerCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling about {% if question %}{{ question }}{% else %}something I’ve looked into for you{% endif %}.',
    '{{ answer }}',
    'Does that help, or is there more you would like to know? I can also send it to you in writing.',
  ),
];

export const questionAnswerShortInEnglish: readonly NoteVariant[] = [
  ...forKind(
    'spoken',
    shortText('short-asked', 'Here is the answer to your question{% if question %} about {{ question }}{% endif %}.', '{{ answer }}'),
  ),
  shortText(
    'short-found',
    '{% if question %}About {{ question }}{% else %}Something that may be useful to you{% endif %}:',
    '{{ answer }}',
  ),
  shortText(
    'short-looked',
    'I have {% if question %}looked into {{ question }}{% else %}looked something up{% endif %} for you.',
    '{{ answer }}',
  ),
];
