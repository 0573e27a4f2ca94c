import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const deliveryCheckInEnglish: Registers = {
  formal: [
    formal(
      'arrived',
      '{% if what %}Delivery of {{ what }}{% else %}Your delivery{% endif %}',
      '{% if what %}The delivery of {{ what }}{% else %}Your delivery{% endif %} was due{% if on_day %} on {{ on_day }}{% else %} about now{% endif %}. May I ask whether everything has reached you complete and in good order?',
      'If anything is missing or damaged, please tell me, and I will see to it at once.',
    ),
    formal(
      'complete',
      'Has everything arrived?',
      'I would like to be sure that our delivery{% if what %} of {{ what }}{% endif %} has reached you as agreed{% if on_day %} for {{ on_day }}{% endif %}.',
      'A line in reply is enough. Should something not be as it ought to be, I will take it up myself.',
    ),
    formal(
      'as-agreed',
      'A question about {% if what %}the delivery of {{ what }}{% else %}your delivery{% endif %}',
      'Has the delivery{% if what %} of {{ what }}{% endif %} come as we agreed{% if on_day %}, by {{ on_day }}{% endif %}? If there is a difficulty, I would like to hear of it at once.',
    ),
  ],
  warm: [
    warm(
      'arrived',
      'Safely arrived?',
      '{% if on_day %}{{ on_day }} was the day we had agreed on, so {% endif %}I wanted to ask: has the delivery{% if what %} of {{ what }}{% endif %} arrived safely?',
      'If a box is missing or something isn’t right, tell me and I’ll sort it out.',
    ),
    warm(
      'unpacked',
      'Is everything there?',
      'I hope that the delivery{% if what %} of {{ what }}{% endif %} got to you in one piece. Is everything there that should be?',
      'Just send me a line. If there’s a problem, I’d rather hear about it early.',
    ),
    warm(
      'keeping-an-eye',
      'Keeping an eye on {% if what %}{{ what }}{% else %}your delivery{% endif %}',
      'I’ve been keeping an eye on {% if what %}{{ what }}{% else %}your delivery{% endif %}{% if on_day %}, due on {{ on_day }}{% endif %}. Has everything reached you, and are you happy with it?',
    ),
  ],
  brief: [
    brief(
      'arrived',
      'Delivery check',
      'Has your delivery{% if what %} of {{ what }}{% endif %} arrived complete{% if on_day %}, as planned for {{ on_day }}{% endif %}? If not, please tell me.',
    ),
    brief(
      'complete',
      'Is everything there?',
      'I wanted to check that the delivery{% if what %} of {{ what }}{% endif %} has reached you in good order. A word in reply is enough.',
    ),
    brief(
      'as-agreed',
      'Did it come as agreed?',
      'Did {% if what %}{{ what }}{% else %}the delivery{% endif %} come as agreed? I will deal with anything that is not right.',
    ),
  ],
};

export const deliveryCheckCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-arrived',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling about {% if what %}{{ what }}{% else %}your delivery{% endif %}.',
    'Has everything arrived{% if on_day %}, as planned for {{ on_day }},{% endif %} and was it in good order?',
    'Is there anything you need to get started? I’ll see to it.',
  ),
];

export const deliveryCheckShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-arrived',
    'Has the delivery{% if what %} of {{ what }}{% endif %} arrived safely? If something is missing, tell me and I will see to it.',
  ),
  shortText(
    'short-complete',
    'A quick check on {% if what %}{{ what }}{% else %}your delivery{% endif %}: is everything there and in good order?',
  ),
];
