import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const afterDeliveryInEnglish: Registers = {
  formal: [
    formal(
      'experience',
      'Your experience with {% if what %}{{ what }}{% else %}what we delivered{% endif %}',
      '{% if what %}You have had {{ what }} for some time now{% else %}It is some time now since our delivery reached you{% endif %}. I would value your opinion: has it met your expectations?',
      'If there is something to improve, or a question about its use, I would like to hear it.',
    ),
    formal(
      'smoothly',
      'Is all going smoothly{% if what %} with {{ what }}{% endif %}?',
      'May I ask how you find {% if what %}{{ what }}{% else %}what we delivered{% endif %} in daily use?',
      'If your colleagues need training or support, I will gladly arrange it.',
    ),
    formal(
      'customers',
      'What do your colleagues say?',
      'Now that you have been using {% if what %}{{ what }}{% else %}what we delivered{% endif %} for a while, I would be interested to know what your colleagues and your own customers say.',
      'What you tell me helps us to look after you better.',
    ),
  ],
  warm: [
    warm(
      'experience',
      'How are you getting on{% if what %} with {{ what }}{% endif %}?',
      'Now that you have had a little time with {% if what %}{{ what }}{% else %}it{% endif %}: how are you getting on?',
      'If anything is awkward or unclear, tell me. There’s usually a simple answer.',
    ),
    warm(
      'honest',
      'How is it going{% if what %} with {{ what }}{% endif %}?',
      'I’d like to hear how it’s going{% if what %} with {{ what }}{% endif %}, honestly, the good and the less good.',
      'You can simply write two lines, or I’ll call you.',
    ),
    warm(
      'settled-in',
      'Have you got used to {% if what %}{{ what }}{% else %}it all{% endif %}?',
      'I’ve been wondering whether everybody has got used to {% if what %}{{ what }}{% else %}it all{% endif %} by now. If somebody there has a question, they can ask me directly.',
    ),
  ],
  brief: [
    brief(
      'experience',
      'A question about {% if what %}{{ what }}{% else %}what we delivered{% endif %}',
      'How are you getting on{% if what %} with {{ what }}{% endif %}? If there is a problem, I will see to it.',
    ),
    brief(
      'smoothly',
      'All going smoothly?',
      'I wanted to ask whether everything runs smoothly{% if what %} with {{ what }}{% endif %}, and whether you need anything from us.',
    ),
    brief(
      'opinion',
      'Your opinion, please',
      'What do you think of {% if what %}{{ what }}{% else %}what we delivered{% endif %} so far? Two lines would help me a great deal.',
    ),
  ],
};

export const afterDeliveryCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-experience',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}Do you have two minutes?',
    'I wanted to hear how you’re getting on with {% if what %}{{ what }}{% else %}what we delivered{% endif %}, now that you have used it for a while.',
    'Is there anything your people still need, or something we should do differently?',
  ),
];

export const afterDeliveryShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-experience',
    'How are you getting on with {% if what %}{{ what }}{% else %}what we delivered{% endif %}? If anything is unclear, just ask me.',
  ),
  shortText('short-smoothly', 'I hope that all is well{% if what %} with {{ what }}{% endif %}. Is there anything you need from me?'),
];
