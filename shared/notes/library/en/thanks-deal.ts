import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const thanksDealInEnglish: Registers = {
  formal: [
    formal(
      'confidence',
      'Thank you for your confidence',
      'Thank you for {% if what %}going ahead with {{ what }}{% else %}choosing to work with us{% endif %}. We value the confidence you have placed in us.',
      'Should any question come up from here on, please write to me directly.',
    ),
    formal(
      'decision',
      'Thank you for your decision',
      'I would like to thank you for your decision{% if what %} on {{ what }}{% else %} to work with us{% endif %}. It means a great deal to us, and we will do our part with care.',
      'If you need anything from our side, please call or write to me.',
    ),
    formal(
      'agreement',
      'With thanks{% if what %} for the agreement on {{ what }}{% endif %}',
      'Now that we have an agreement{% if what %} on {{ what }}{% endif %}, I would like to thank you personally. It has been a pleasure to work this out with you.',
      'I look forward to continuing in the same spirit, and I am glad to help with anything that arises along the way.',
    ),
  ],
  warm: [
    warm(
      'go-ahead',
      'Thank you',
      'Thank you for {% if what %}going ahead with {{ what }}{% else %}choosing to work with us{% endif %}. I’m really pleased, and I’ll do my part to see that it goes well for you.',
      'If a question comes up, just write or call.',
    ),
    warm(
      'good-work',
      'Thank you{% if what %} for your decision on {{ what }}{% endif %}',
      'I just wanted to say thank you for {% if what %}your decision on {{ what }}{% else %}your trust in us{% endif %}. I’ve enjoyed working on this with you.',
      'If there’s anything I can do to make the next steps easier, let me know.',
    ),
    warm(
      'proper-thanks',
      'A proper thank-you',
      'It was good to get {% if what %}{{ what }}{% else %}this{% endif %} agreed with you, and I didn’t want to let it pass without a proper thank-you.',
      'Your trust means a lot to me. Whenever something is unclear, please just ask.',
    ),
  ],
  brief: [
    brief(
      'go-ahead',
      'Thank you for the go-ahead',
      'Thank you for {% if what %}going ahead with {{ what }}{% else %}choosing to work with us{% endif %}. We appreciate it, and I am glad to help with any questions.',
    ),
    brief(
      'decision',
      'Thank you for your decision',
      'Many thanks for your decision{% if what %} on {{ what }}{% endif %}. Please contact me directly if anything comes up.',
    ),
    brief(
      'short-note',
      'A short thank-you',
      'A short note to thank you for {% if what %}trusting us with {{ what }}{% else %}your trust in us{% endif %}. If you need anything, just let me know.',
    ),
  ],
};

export const thanksDealCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-own-words',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a minute.',
    'I wanted to thank you personally for {% if what %}going ahead with {{ what }}{% else %}choosing to work with us{% endif %}.',
    'Is there anything you would like to settle before we start? If something occurs to you later, please call me directly.',
  ),
  callLines(
    'call-next-steps',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}{{ rep_name }} here. {% endif %}Do you have a moment?',
    'I’m calling to say thank you for your decision{% if what %} on {{ what }}{% endif %}. We really appreciate it.',
    'Is it clear on your side what happens next, or shall I go through it with you?',
  ),
];

export const thanksDealShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-thanks',
    'Thank you for {% if what %}going ahead with {{ what }}{% else %}choosing to work with us{% endif %}. I am really pleased, and I am here whenever a question comes up.',
  ),
  shortText('short-trust', 'A short word of thanks{% if what %} for your decision on {{ what }}{% endif %}. Your trust means a lot to us.'),
];
