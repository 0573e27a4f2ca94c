import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const birthdayInEnglish: Registers = {
  formal: [
    formal(
      'good-wishes',
      'Best wishes for your birthday',
      'I would like to send you my very best wishes for your birthday. May the year ahead bring you good health and much to look forward to.',
    ),
    formal(
      'good-company',
      'With good wishes for your birthday',
      'I wish you a very happy birthday, and health, contentment and good company in the year to come.',
      'It is a pleasure to know you.',
    ),
    formal(
      'time-to-yourself',
      'Many happy returns',
      'Many happy returns of the day. I hope that you can put work aside for a while and spend the time with the people who matter most to you.',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      'Happy birthday',
      'Happy birthday, and all the very best. I hope the day brings you good company and something nice to eat.',
    ),
    warm(
      'a-good-year',
      'A happy birthday to you',
      'I didn’t want to let your birthday go by without a word. May it be the start of a good year, with plenty of reasons to smile.',
    ),
    warm(
      'thinking-of-you',
      'Thinking of you on your birthday',
      'Wishing you a lovely birthday. I hope somebody spoils you a little, and that the year has good things in store for you.',
      'I’m glad our paths have crossed.',
    ),
  ],
  brief: [
    brief('good-wishes', 'Happy birthday', 'A very happy birthday to you, and good health in the year ahead.'),
    brief('all-the-best', 'All the best for your birthday', 'I hope you have a day to remember, and a good year to follow it.'),
    brief('happy-returns', 'Many happy returns', 'Many happy returns, with best wishes for the year to come.'),
  ],
};

export const birthdayCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only keep you a moment.',
    'I wanted to wish you a happy birthday myself, and all the best for the year ahead.',
    'Will you have some time to celebrate? I hope you enjoy it.',
  ),
  callLines(
    'call-no-business',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}{{ rep_name }} here. {% endif %}No business this time.',
    'I’m simply calling to say happy birthday. Good health and a good year to you.',
    'I’ll let you get on with your day. Enjoy it.',
  ),
];

export const birthdayShortInEnglish: readonly NoteVariant[] = [
  shortText('short-wishes', 'A very happy birthday to you, and a healthy, happy year to come.'),
  shortText('short-day', 'Happy birthday. I hope the day is full of good company and free of meetings.'),
];
