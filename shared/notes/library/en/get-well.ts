import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting } from './closings.ts';

const { brief, formal, warm } = comforting;

export const getWellInEnglish: Registers = {
  formal: [
    formal(
      'recovery',
      'Wishing you a good recovery',
      'I hope that each day finds you a little better. Please take all the time you need; everything here can wait.',
      'If I can be of any help, please let me know.',
    ),
  ],
  warm: [
    warm(
      'recovery',
      'Get well soon',
      'I’ve been thinking of you and hope that you’re on the mend. Please don’t hurry back for anybody’s sake but your own.',
      'If there’s something I can do, just say so.',
    ),
  ],
  brief: [brief('recovery', 'Wishing you a good recovery', 'I wish you a full and unhurried recovery. Please do not trouble to answer.')],
};

export const getWellCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-recovery',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I don’t want to tire you, I only wanted to ask how you are.',
    'I hope that you’re in good hands and that every day is a little better.',
    'Please don’t think of anything else for now. If I can help with something, say so.',
  ),
];

export const getWellShortInEnglish: readonly NoteVariant[] = [
  shortText('short-recovery', 'I am thinking of you and hope that you are feeling a little better every day.'),
  shortText('short-rest', 'Please take all the rest you need. I wish you a full recovery.'),
];
