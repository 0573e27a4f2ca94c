import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintFollowUpInEnglish: Registers = {
  formal: [
    formal(
      'everything-right',
      'Is everything in order now?',
      'Some time has passed since we dealt with {% if complaint %}{{ complaint }}{% else %}your concern{% endif %}. I would like to be sure that everything is now as it should be on your side.',
      'If anything is still open, please tell me, and I will see to it.',
    ),
    formal(
      'your-view',
      'A question after {% if complaint %}{{ complaint }}{% else %}our recent exchange{% endif %}',
      'May I ask whether you are satisfied with the way we dealt with {% if complaint %}{{ complaint }}{% else %}your concern{% endif %}? Your honest view matters to me, including anything we could have done better.',
      'A line in reply is enough, or I can call you.',
    ),
  ],
  warm: [
    warm(
      'everything-right',
      'Is everything all right now?',
      'I wanted to ask whether everything has been running well since {% if complaint %}we sorted out {{ complaint }}{% else %}we last spoke about it{% endif %}.',
      'If something is still not right, please tell me straight out. I’d much rather know.',
    ),
    warm(
      'on-my-mind',
      'How are things now?',
      '{% if complaint %}You had trouble with {{ complaint }}, and that{% else %}The trouble you had with us{% endif %} has stayed on my mind. How are things now?',
      'Thank you again for your patience. If there’s anything left to do, let me know.',
    ),
  ],
  brief: [
    brief(
      'everything-right',
      'Is everything in order now?',
      'Are things as they should be now{% if complaint %}, after {{ complaint }}{% endif %}? If not, I will see to it right away.',
    ),
    brief(
      'still-open',
      'Anything still open?',
      'I would like to be sure that nothing remains open for you{% if complaint %} after {{ complaint }}{% endif %}. If anything does, please let me know.',
    ),
  ],
};

export const complaintFollowUpCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-everything-right',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}Do you have a moment?',
    'I’m calling to ask how things are now{% if complaint %}, after {{ complaint }}{% endif %}.',
    'Is there anything we should have done differently? Thank you for telling me.',
  ),
];

export const complaintFollowUpShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-right',
    'Is everything all right now{% if complaint %} after {{ complaint }}{% endif %}? If anything still bothers you, please tell me.',
  ),
  shortText(
    'short-still',
    'I wanted to ask how things are since we dealt with {% if complaint %}{{ complaint }}{% else %}your complaint{% endif %}. Is there anything left to do?',
  ),
];
