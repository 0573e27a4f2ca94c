import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const thanksMailInEnglish: Registers = {
  formal: [
    formal(
      'read-carefully',
      'Thank you for your message',
      'I have read your message carefully, and I thank you for taking the time to write.',
      'If there is anything you need from me, please let me know.',
    ),
    formal(
      'good-to-hear',
      'Thank you for writing',
      'It is always good to hear from you, and I wanted to thank you for your message.',
      'Should you wish to add anything, please do so at any time.',
    ),
    formal(
      'noted',
      'Thank you for getting in touch',
      'Your message has reached me, and I have taken note of what you wrote. Thank you for telling me.',
    ),
  ],
  warm: [
    warm(
      'good-to-hear',
      'Thank you for your email',
      'It was good to hear from you, thank you. I’ve read your email with care.',
      'If there’s anything I can do, just say so.',
    ),
    warm(
      'taking-time',
      'Thanks for writing',
      'Thanks for taking the time to write. I’ve read your message and am glad you sent it.',
      'If something else comes to mind, I’m easy to reach.',
    ),
    warm(
      'touch',
      'Thank you for getting in touch',
      'It’s always good when you write, and this time was no exception. Thank you.',
      'Let me know if you need anything from me.',
    ),
  ],
  brief: [
    brief('received', 'Thank you for your email', 'I have read your email and noted what you wrote. Thank you for letting me know.'),
    brief('writing', 'Thank you', 'Many thanks for writing. If you need anything from me, just let me know.'),
    brief('message', 'Thank you for your message', 'Your message has arrived, and I have read it. Thank you for writing.'),
  ],
};

export const thanksMailShortInEnglish: readonly NoteVariant[] = [
  shortText('short-read', 'Thank you for your message. I have read it with care and will ask if anything is unclear.'),
  shortText('short-noted', 'Thank you for writing. I have taken note of everything.'),
];
