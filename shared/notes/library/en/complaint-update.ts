import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintUpdateInEnglish: Registers = {
  formal: [
    formal(
      'where-it-stands',
      'Where we stand{% if complaint %} with {{ complaint }}{% endif %}',
      'I would like to tell you where we stand{% if complaint %} with {{ complaint }}{% endif %}.',
      '{% if status %}{{ status }}{% else %}I do not have a final answer yet, but the matter is in hand and I am following it up personally.{% endif %}',
      '{% if by_day %}You will hear from me again by {{ by_day }}. {% endif %}Thank you for your patience.',
    ),
    formal(
      'not-forgotten',
      'An update for you{% if complaint %} on {{ complaint }}{% endif %}',
      'You have not heard from me for some days, and I do not want to leave you without news{% if complaint %} of {{ complaint }}{% endif %}.',
      '{% if status %}{{ status }}{% else %}We are still working on it, and it has not been put aside.{% endif %}{% if by_day %} I will write to you again by {{ by_day }}.{% endif %}',
    ),
  ],
  warm: [
    warm(
      'where-it-stands',
      'Where things stand',
      'I don’t want to keep you waiting without a word{% if complaint %} about {{ complaint }}{% endif %}, so here is where things stand.',
      '{% if status %}{{ status }}{% else %}I can’t give you a final answer yet, but I’m staying on it.{% endif %}{% if by_day %} I’ll be back in touch by {{ by_day }}.{% endif %}',
      'Thank you for bearing with us.',
    ),
    warm(
      'still-on-it',
      'I’m still on it',
      'Just so that you know: I haven’t lost sight of {% if complaint %}{{ complaint }}{% else %}your concern{% endif %}.',
      '{% if status %}{{ status }}{% else %}There’s no final answer yet, but I won’t let it rest.{% endif %}{% if by_day %} By {{ by_day }} I’ll tell you more.{% endif %}',
    ),
  ],
  brief: [
    brief(
      'where-it-stands',
      'Update{% if complaint %} on {{ complaint }}{% endif %}',
      'This is a short update for you{% if complaint %} on {{ complaint }}{% endif %}.',
      '{% if status %}{{ status }}{% else %}We are still working on it, and I am following it up.{% endif %}{% if by_day %} You will hear more by {{ by_day }}.{% endif %}',
    ),
    brief(
      'in-hand',
      'Where we stand{% if complaint %} with {{ complaint }}{% endif %}',
      '{% if status %}{{ status }}{% else %}The matter is in hand, though I have no final answer yet.{% endif %}',
      '{% if by_day %}You will hear from me again by {{ by_day }}. {% endif %}Thank you for your patience.',
    ),
  ],
};

export const complaintUpdateCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-where-it-stands',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling to tell you where we stand{% if complaint %} with {{ complaint }}{% endif %}.',
    '{% if status %}{{ status }}{% else %}I have no final answer yet, but we are working on it and I didn’t want to leave you without news.{% endif %}',
    'Has anything changed on your side?{% if by_day %} I’ll be in touch again by {{ by_day }}.{% endif %} Thank you for your patience.',
  ),
];

export const complaintUpdateShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-stands',
    'A short word on {% if complaint %}{{ complaint }}{% else %}what you told us about{% endif %}: {% if status %}here is where it stands. {{ status }}{% else %}it is not settled yet, and I am still on it.{% endif %}{% if by_day %} You will hear from me again by {{ by_day }}.{% endif %}',
  ),
  shortText(
    'short-on-it',
    'I have not forgotten {% if complaint %}{{ complaint }}{% else %}your complaint{% endif %}. {% if status %}{{ status }}{% else %}There is no final answer yet.{% endif %} {% if by_day %}I will write again by {{ by_day }}.{% else %}Thank you for your patience.{% endif %}',
  ),
];
