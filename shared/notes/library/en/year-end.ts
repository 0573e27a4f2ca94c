import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const yearEndInEnglish: Registers = {
  formal: [
    formal(
      'year-of-trust',
      'Thank you for your trust this year',
      'The year is drawing to a close, and I would like to thank you for the confidence you have shown in us.',
      'It has been a pleasure to work with you. I wish you a calm end to the year.',
    ),
    formal(
      'looking-back',
      'With thanks at the end of the year',
      'Looking back on the year, I am grateful for every conversation with you. What you told us has helped us to do better.',
      'Thank you, and all good wishes for the weeks ahead.',
    ),
    formal(
      'colleagues',
      'A word of thanks',
      'Before the year ends, I would like to thank you and your colleagues for the reliable and friendly way in which you work with us.',
      'We do not take it for granted.',
    ),
  ],
  warm: [
    warm(
      'year-of-trust',
      'Thank you for a good year',
      'I don’t want to let this year end without thanking you. Working with you has been one of the good things in it.',
      'I hope that you can put your feet up for a while now.',
    ),
    warm(
      'looking-back',
      'Looking back on the year',
      'When I think back over the year, you’re one of the people I’ve been glad to work with. Thank you for your patience, your trust and your good humour.',
    ),
    warm(
      'simply-thanks',
      'Simply thank you',
      'Before the year is over, the most important thing of all: thank you. I’ve enjoyed working with you.',
      'Rest well.',
    ),
  ],
  brief: [
    brief(
      'year-of-trust',
      'Thank you for this year',
      'Thank you for your trust this year, and for making it easy to work with you. I wish you a calm end to it.',
    ),
    brief(
      'looking-back',
      'With thanks for the year',
      'As the year closes, many thanks to you and your colleagues. It has been a pleasure.',
    ),
    brief(
      'simply-thanks',
      'A thank-you at the end of the year',
      'A short thank-you for a good year together. I am glad to be able to count on you.',
    ),
  ],
};

export const yearEndCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I won’t keep you long.',
    'I wanted to thank you myself for this year. It has been good to work with you.',
    'Is there one thing we should do better next year? I’d really like to know.',
  ),
];

export const yearEndShortInEnglish: readonly NoteVariant[] = [
  shortText('short-thanks', 'Before the year is out: thank you for your trust. It has been good to work with you.'),
  shortText('short-looking-back', 'Looking back on the year, I am grateful for the time with you. I wish you a calm end to it.'),
];
