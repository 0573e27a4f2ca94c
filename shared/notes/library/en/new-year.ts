import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const newYearInEnglish: Registers = {
  formal: [
    formal(
      'good-year',
      'Best wishes for the New Year',
      'As the year turns, I would like to send you my best wishes. May the New Year bring you good health, and success in what you set out to do.',
    ),
    formal(
      'with-confidence',
      'With good wishes for the New Year',
      'I wish you and your colleagues a good start to the New Year, and a year in which the good days outnumber the others.',
      'I look forward to staying in touch with you.',
    ),
    formal(
      'time-to-rest',
      'New Year wishes',
      'I hope that the turn of the year leaves you some time to rest. For the year that begins with it I wish you good health, confidence and a steady hand.',
    ),
  ],
  warm: [
    warm(
      'good-year',
      'Happy New Year',
      'Happy New Year to you and yours. I hope it brings you good health, good people and a few nice surprises.',
    ),
    warm(
      'glass-raised',
      'To a good New Year',
      'Here’s to a good year for you. May it be kinder than you expect, and busy only in the ways you enjoy.',
      'I look forward to hearing from you.',
    ),
    warm(
      'fresh-start',
      'All the best for the New Year',
      'I hope that you can begin the year rested, with something in the diary that you look forward to.',
    ),
  ],
  brief: [
    brief('good-year', 'Happy New Year', 'A happy New Year to you, with good health and every success.'),
    brief(
      'good-start',
      'A good start to the New Year',
      'I hope that the year begins well for you, and wish you all the best for the months to come.',
    ),
    brief('best-wishes', 'New Year wishes', 'My best wishes for the New Year. May it be a good one for you and yours.'),
  ],
};

export const newYearCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’m calling to wish you a good new year.',
    'I hope that it brings you health and plenty to be glad about.',
    'Are you getting some time to rest? I look forward to speaking with you again.',
  ),
];

export const newYearShortInEnglish: readonly NoteVariant[] = [
  shortText('short-year', 'Happy New Year. I wish you health, good luck and many good moments.'),
  shortText('short-start', 'All the best for the new year to you and your family. I hope that it starts gently.'),
];
