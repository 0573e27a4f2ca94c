import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const renewalInEnglish: Registers = {
  formal: [
    formal(
      'what-you-need',
      'Our agreement{% if what %} on {{ what }}{% endif %}',
      'Our agreement{% if what %} on {{ what }}{% endif %} {% if on_day %}runs until {{ on_day }}{% else %}will soon come to an end{% endif %}. I would like to ask in good time whether it still fits your needs, or what should be different.',
      'If you wish to continue, I will prepare everything. If not, just let me know.',
    ),
    formal(
      'in-good-time',
      'In good time before the contract ends',
      'As our agreement{% if what %} on {{ what }}{% endif %} comes to an end{% if on_day %} on {{ on_day }}{% endif %}, I would be glad to hear how you have found it, and how you would like to go on.',
    ),
    formal(
      'review',
      'Looking back on our contract',
      'Before our agreement{% if what %} on {{ what }}{% endif %} ends{% if on_day %} on {{ on_day }}{% endif %}, may I suggest that we look back on it together? I would like to know what has been useful to you and what has not.',
    ),
  ],
  warm: [
    warm(
      'what-you-need',
      'Your contract is coming to an end',
      'Our agreement{% if what %} on {{ what }}{% endif %} is coming to an end{% if on_day %} on {{ on_day }}{% endif %}, and I didn’t want the day to take you by surprise. Would you like to go on as before, or change something?',
      'Whatever you decide is fine with me.',
    ),
    warm(
      'honest',
      'Has it been worth it?',
      'Before we talk about going on{% if what %} with {{ what }}{% endif %}: has it been worth it for you? I’d like an honest answer, and I’ll act on it.{% if on_day %} There’s time until {{ on_day }}.{% endif %}',
    ),
    warm(
      'no-paperwork',
      'I’ll see to the paperwork',
      'If you would like to keep {% if what %}{{ what }}{% else %}things as they are{% endif %}{% if on_day %} beyond {{ on_day }}{% endif %}, just say yes, and I’ll see to the paperwork.',
    ),
  ],
  brief: [
    brief(
      'what-you-need',
      'Your contract with us',
      'Our agreement{% if what %} on {{ what }}{% endif %} ends {% if on_day %}on {{ on_day }}{% else %}soon{% endif %}. Would you like to go on, or change something?',
    ),
    brief(
      'in-good-time',
      'Before our agreement ends',
      'Before our agreement{% if what %} on {{ what }}{% endif %} ends{% if on_day %} on {{ on_day }}{% endif %}: how would you like to proceed?',
    ),
    brief(
      'review',
      'Going on with the contract',
      'Does our agreement{% if what %} on {{ what }}{% endif %} still fit?{% if on_day %} It runs until {{ on_day }}.{% endif %} I would be glad to adapt it.',
    ),
  ],
};

export const renewalCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-what-you-need',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling in good time about our agreement{% if what %} on {{ what }}{% endif %}.',
    '{% if on_day %}It runs until {{ on_day }}. {% endif %}How have you found it, and was there anything missing?',
    'What would suit you from here on? Thank you for telling me.',
  ),
];

export const renewalShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-what-you-need',
    'Our agreement{% if what %} on {{ what }}{% endif %} ends {% if on_day %}on {{ on_day }}{% else %}soon{% endif %}. Would you like to go on, or change something? Just let me know.',
  ),
  shortText(
    'short-worth',
    'Before our agreement{% if what %} on {{ what }}{% endif %} ends{% if on_day %} on {{ on_day }}{% endif %}: has it been worth it for you? I would like to know.',
  ),
];
