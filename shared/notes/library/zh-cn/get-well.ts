import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting } from './closings.ts';

export const getWellInChinese: Registers = {
  formal: [
    comforting(
      'recovery',
      '祝您早日康复',
      '不知您近日身体如何，十分挂念。请您安心静养，祝早日康复。',
      '如有需要我帮忙之处，请您随时告知。',
    ),
  ],
  warm: [
    comforting(
      'recovery',
      '祝您早日康复',
      '您好些了吗？我一直惦记着。请您慢慢养，别的事都先放一放，祝您早日康复。',
      '有什么我能替您跑一趟的，您尽管说。',
    ),
  ],
  brief: [comforting('recovery', '祝您早日康复', '谨致问候，请您安心休养，祝早日康复，此信不必回复。')],
};

export const getWellCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-recovery',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您身体好些了吗？',
    '您安心养着，别的事都不急，祝您早日康复。',
    '不多打扰您休息了，有什么我能做的，您让人告诉我一声。',
  ),
];

export const getWellShortInChinese: readonly NoteVariant[] = [
  shortText('short-recovery', '您好些了吗？我一直惦记着，祝您早日康复。'),
  shortText('short-rest', '请您安心静养，别的事都不急，愿您一天比一天好。'),
];
