import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const familyBirthdayInEnglish: Registers = {
  formal: [
    formal(
      'good-wishes',
      'Best wishes to your family',
      'I would like to send you and your family my good wishes for {% if family_member %}{{ family_member }}’s birthday{% else %}the birthday in your family{% endif %}. I hope that you have a happy celebration together.',
    ),
    formal(
      'good-health',
      'Good wishes for {% if family_member %}{{ family_member }}’s birthday{% else %}a birthday in your family{% endif %}',
      '{% if family_member %}On the occasion of {{ family_member }}’s birthday{% else %}On the occasion of the birthday in your family{% endif %} I wish all of you good health and many good years together.',
    ),
    formal(
      'celebration',
      'A birthday in your family',
      'I understand that there is a birthday to celebrate in your family. My best wishes {% if family_member %}to {{ family_member }}, and to you{% else %}to all of you{% endif %}.',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      'A birthday at your house',
      'I hear that there’s a birthday to celebrate{% if family_member %}: {{ family_member }}’s{% endif %}. I hope that there’s cake, and time to enjoy it together.',
    ),
    warm(
      'give-my-best',
      'Please pass on my best wishes',
      'Please {% if family_member %}wish {{ family_member }} a happy birthday from me{% else %}pass on my birthday wishes{% endif %}, and have a lovely time, all of you.',
    ),
    warm(
      'time-together',
      'Have a good celebration',
      'I hope that you can get away in good time and celebrate the birthday properly {% if family_member %}with {{ family_member }}{% else %}at home{% endif %}. It only comes once a year.',
    ),
  ],
  brief: [
    brief(
      'good-wishes',
      'Best wishes to your family',
      'My best wishes to you and your family for {% if family_member %}{{ family_member }}’s{% else %}the{% endif %} birthday.',
    ),
    brief(
      'give-my-best',
      'Birthday wishes',
      'Please {% if family_member %}wish {{ family_member }} a happy birthday from me{% else %}pass on my good wishes for the birthday{% endif %}.',
    ),
    brief(
      'celebration',
      'A birthday in the family',
      'I wish you a happy birthday celebration{% if family_member %} with {{ family_member }}{% endif %}, and good health to all of you.',
    ),
  ],
};

export const familyBirthdayCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only keep you a moment.',
    'I wanted to give you my good wishes for {% if family_member %}{{ family_member }}’s birthday{% else %}the birthday in your family{% endif %}.',
    'Will you be celebrating together? Have a lovely time.',
  ),
];

export const familyBirthdayShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-wishes',
    'My best wishes to you and your family for {% if family_member %}{{ family_member }}’s{% else %}the{% endif %} birthday.',
  ),
  shortText(
    'short-cake',
    'I hope that there is cake, and time for it together. Good wishes for {% if family_member %}{{ family_member }}’s{% else %}the{% endif %} birthday.',
  ),
];
