import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const monthlyCardInEnglish: Registers = {
  formal: [
    formal(
      'thanks',
      'With sincere thanks',
      'I am writing for no other reason than to thank you. We value the trust you place in us, and I would not want that to go unsaid.',
    ),
    formal(
      'weeks-ahead',
      'With good wishes',
      'I would like to send you my good wishes for the weeks ahead. May your work go as you hope, and leave you time for the people and things you care about.',
    ),
    formal(
      'health',
      'Wishing you well',
      'When there is much to do, it is easy to forget what matters most. I wish you good health, and the same to everyone close to you.',
      'This note needs no reply.',
    ),
  ],
  warm: [
    warm('thanks', 'Just a thank-you', 'A thank-you is too easily put off, so here is mine. It’s a pleasure to work with you.'),
    warm(
      'smile',
      'A few friendly lines',
      'Nothing to ask and nothing to sort out, just a friendly hello. If it makes you smile, all the better.',
    ),
    warm(
      'window',
      'A kind thought for you',
      'Somewhere between all the mails and meetings, I hope you find the time to look out of the window for a while and think of something pleasant.',
    ),
  ],
  brief: [
    brief('thanks', 'A short thank-you', 'Thank you for your trust. I am glad to be working with you.'),
    brief('weeks-ahead', 'Good wishes', 'All the best for the weeks ahead, and may things fall into place for you.'),
    brief('no-reply', 'Just a greeting', 'This is simply a greeting, with nothing in it to answer. I wish you good health.'),
  ],
};

export const monthlyCardShortInEnglish: readonly NoteVariant[] = [
  shortText('short-thanks', 'I do not say it often enough: thank you for your trust. It means a great deal to me.'),
  shortText('short-weeks-ahead', 'All good things for the weeks ahead: work that goes well, and evenings that are your own.'),
  shortText(
    'short-health',
    'Of all wishes, health is the one that makes the others possible. I send it to you and to everybody dear to you.',
  ),
  shortText('short-nothing', 'No question, no request, nothing to answer: only warm regards from me to you.'),
  shortText('short-smile', 'If these few words have made you smile, they have done all that they set out to do.'),
  shortText('short-glad', 'Some people make work feel lighter, and you are one of them. I am glad that we know each other.'),
  shortText(
    'short-pause',
    'If there is a quiet moment to be had between two tasks, I hope that it is yours, and a cup of something good with it.',
  ),
  shortText('short-luck', 'Whatever you have in hand, I am keeping my fingers crossed for you.'),
  shortText('short-company', 'I can think of nothing better to wish you than good people around you, at work and at home.'),
  shortText('short-small-things', 'Here is to the small things that go right without anybody noticing. I wish you plenty of them.'),
  shortText('short-time', 'May the meetings be a little shorter, and the time for what matters to you a little longer.'),
  shortText('short-no-occasion', 'Good wishes need no occasion, and so I am sending you mine.'),
];
