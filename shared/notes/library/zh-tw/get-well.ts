import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting } from './closings.ts';

export const getWellInTraditional: Registers = {
  formal: [
    comforting('recovery', '祝您早日康復', '不知您近日身體如何，十分掛念。請您安心靜養，祝早日康復。', '若有需要我幫忙之處，請隨時告知。'),
  ],
  warm: [
    comforting(
      'recovery',
      '祝您早日康復',
      '您好一點了嗎？我一直掛念著。請您慢慢調養，別的事都先放下，祝您早日康復。',
      '有什麼我能幫忙跑腿的，您儘管說。',
    ),
  ],
  brief: [comforting('recovery', '祝您早日康復', '謹致問候，請您安心休養，祝早日康復，此信不必回覆。')],
};

export const getWellCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-recovery',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您身體好一點了嗎？',
    '您安心調養，別的事都不急，祝您早日康復。',
    '不多打擾您休息了，有什麼我能做的，請人跟我說一聲就好。',
  ),
];

export const getWellShortInTraditional: readonly NoteVariant[] = [
  shortText('short-recovery', '您好一點了嗎？我一直掛念著，祝您早日康復。'),
  shortText('short-rest', '請您安心靜養，別的事都不急，願您一天比一天好。'),
];
