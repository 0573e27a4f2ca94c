import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const mailAnswerInEnglish: Registers = {
  formal: [
    formal(
      'thank-you',
      'Your message',
      'Thank you for your message, and for your patience. Here is my answer.',
      '{{ answer }}',
      'Should anything be unclear, please write or call.',
    ),
    formal(
      'coming-back',
      'In answer to your message',
      'I wanted to answer your message with the care it deserves.',
      '{{ answer }}',
      'If you need anything further, please ask.',
    ),
    formal(
      'reply',
      'My reply',
      'I have gone through your message, and this is my reply.',
      '{{ answer }}',
      'I would be glad to hear whether this answers your question.',
    ),
  ],
  warm: [
    warm(
      'thank-you',
      'Thank you for waiting',
      'You have been patient with me, and I didn’t want to keep you any longer.',
      '{{ answer }}',
      'Just say so if something is missing.',
    ),
    warm(
      'coming-back',
      'Here’s my answer',
      'Thank you for your message. I hadn’t forgotten it.',
      '{{ answer }}',
      'If you would rather talk about it, I’m happy to call.',
    ),
    warm(
      'read-again',
      'About your message',
      'I’ve read your message again, to be sure that I answer all of it.',
      '{{ answer }}',
      'Does that help? If not, ask away.',
    ),
  ],
  brief: [
    brief('reply', 'My reply', 'Thank you for your message. {{ answer }}'),
    brief('coming-back', 'In reply', 'I am getting back to you about your message. {{ answer }} Please tell me if anything is still open.'),
    brief('wait', 'Thank you for waiting', 'Here is the answer you were waiting for. {{ answer }}'),
  ],
};

export const mailAnswerCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling about your message, since it’s quicker to talk.',
    '{{ answer }}',
    'Have I answered everything, or is there something left? I can send it to you in writing as well.',
  ),
];

export const mailAnswerShortInEnglish: readonly NoteVariant[] = [
  shortText('short-answer', 'Thank you for your message, and for waiting.', '{{ answer }}'),
  shortText('short-back', 'I am getting back to you about what you wrote.', '{{ answer }}'),
];
