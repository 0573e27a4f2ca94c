import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const holidayInEnglish: Registers = {
  formal: [
    formal(
      'thinking-of-you',
      'Greetings for {{ festival }}',
      'I would like to send you my greetings for {{ festival }}. I hope that you and your family are well.',
    ),
    formal(
      'quiet-days',
      'Kind thoughts for {{ festival }}',
      'I hope that {{ festival }} gives you some quiet hours with those closest to you. My thoughts are with you.',
    ),
    ...forKind(
      'cheerful',
      formal(
        'good-wishes',
        'Best wishes for {{ festival }}',
        'I would like to send you my best wishes for {{ festival }}. I hope that you can enjoy it in good health and good company.',
      ),
      formal(
        'festive-days',
        '{{ festival }} greetings',
        'With {{ festival }} approaching, I wish you and your family happy and restful days.',
      ),
    ),
  ],
  warm: [
    warm(
      'thinking-of-you',
      'Thinking of you at {{ festival }}',
      'I’m thinking of you at {{ festival }} and hope that you and those around you are well.',
    ),
    warm(
      'quiet-days',
      'A few words for {{ festival }}',
      'Just a few words for {{ festival }}: I hope that it’s a peaceful time for you. Take good care of yourself.',
    ),
    ...forKind(
      'cheerful',
      warm(
        'happy',
        'Happy {{ festival }}',
        'Happy {{ festival }} to you and your family. I hope that you have good weather, good food and nothing urgent to do.',
      ),
      warm('enjoy', 'Enjoy {{ festival }}', 'I hope that you have something nice planned for {{ festival }}. Enjoy every minute of it.'),
    ),
  ],
  brief: [
    brief(
      'thinking-of-you',
      'Greetings for {{ festival }}',
      'My greetings to you for {{ festival }}. I hope that you and your family are well.',
    ),
    brief('quiet-days', '{{ festival }}', 'I wish you peaceful days over {{ festival }}.'),
    ...forKind(
      'cheerful',
      brief('happy', 'Happy {{ festival }}', 'I wish you and your family a happy {{ festival }}.'),
      brief('enjoy', 'Best wishes for {{ festival }}', 'All the best for {{ festival }}. I hope that you enjoy it.'),
    ),
  ],
};

export const holidayCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a moment.',
    'I wanted to send you and your family my good wishes for {{ festival }}.',
    'I hope that you have a little time to yourself. Take care.',
  ),
];

export const holidayShortInEnglish: readonly NoteVariant[] = [
  shortText('short-thinking', 'I am thinking of you at {{ festival }} and hope that you and yours are well.'),
  shortText('short-quiet', 'A few words for {{ festival }}: take good care of yourself.'),
  ...forKind(
    'cheerful',
    shortText('short-happy', 'Happy {{ festival }} to you and your family.'),
    shortText('short-best', 'Best wishes for {{ festival }}. I hope that you have some good days.'),
  ),
];
