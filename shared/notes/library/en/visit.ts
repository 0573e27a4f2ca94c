import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const visitInEnglish: Registers = {
  formal: [
    formal(
      'may-i-visit',
      'May I visit you?',
      'I would like to visit you and hear in person how things are going{% if topic %}, {{ topic }} included{% endif %}. Would {{ on_day }} suit you?',
      'If another day is better, please name it and I will arrange myself around it. Half an hour is plenty.',
    ),
    formal(
      'in-person',
      'Speaking in person',
      'Some things are better discussed in person{% if topic %}, and {{ topic }} may be one of them{% endif %}. May I call on you on {{ on_day }}?',
      'I will keep it as short as you wish. Should the day not suit you, any other will do.',
    ),
    formal(
      'see-for-myself',
      'Seeing for myself',
      'I would be glad to see for myself how everything is working at your site{% if topic %}, and to talk about {{ topic }}{% endif %}. Could I come on {{ on_day }}?',
      'A word from you is enough if we should find another day.',
    ),
  ],
  warm: [
    warm(
      'come-and-see-you',
      'May I come and see you?',
      'I’d love to come and see you and hear how things are going{% if topic %}, with {{ topic }} too{% endif %}. How about {{ on_day }}?',
      'If that day is full, just tell me which one is better. I’ll be happy with half an hour.',
    ),
    warm(
      'over-a-coffee',
      'Shall we have a coffee?',
      'A mail is fine, but I’d rather hear it from you over a coffee{% if topic %}, the news of {{ topic }} included{% endif %}. Would {{ on_day }} work for you?',
      'No need to prepare anything. If it doesn’t fit, we’ll find another day.',
    ),
    warm(
      'drop-by',
      'Dropping by',
      'May I drop by on {{ on_day }}? It would be good to see you and to hear what is on your mind{% if topic %}, and of course how {{ topic }} is coming along{% endif %}.',
      'Tell me if another day is easier for you.',
    ),
  ],
  brief: [
    brief(
      'may-i-visit',
      'A visit',
      'May I visit you on {{ on_day }}{% if topic %}, also about {{ topic }}{% endif %}? If another day is better, please name it.',
    ),
    brief(
      'half-an-hour',
      'Half an hour of your time',
      'I would like to call on you on {{ on_day }}, for half an hour at most. Would that suit you?',
    ),
    brief(
      'a-time',
      'Finding a day to meet',
      'Could we meet at your office on {{ on_day }}{% if topic %} and talk about {{ topic }}{% endif %}? A line in reply is enough.',
    ),
  ],
};

export const visitCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-visit',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}Do you have a moment?',
    'I’d like to come and see you{% if topic %} and talk about {{ topic }}{% endif %}. {% if on_day %}Would {{ on_day }} suit you?{% else %}Which day would suit you?{% endif %}',
    'Thank you, I’ve made a note of it. I’ll keep it short.',
  ),
];

export const visitShortInEnglish: readonly NoteVariant[] = [
  shortText('short-visit', 'I’d like to come and see you. Would {{ on_day }} suit you? Any other day is fine as well.'),
  shortText('short-drop-by', 'May I drop by on {{ on_day }}{% if topic %} to talk about {{ topic }}{% endif %}? Half an hour is plenty.'),
];
