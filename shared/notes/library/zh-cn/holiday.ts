import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, comforting as calm, formal, warm } from './closings.ts';

export const holidayInChinese: Registers = {
  formal: [
    calm('peaceful', '{{ festival }}问候', '值此{{ festival }}，谨致问候。愿您与家人平安。'),
    calm('quiet-days', '谨致{{ festival }}问候', '时值{{ festival }}，遥致问候。愿您诸事安好，多多保重。'),
    ...forKind(
      'cheerful',
      formal('good-wishes', '恭祝{{ festival }}愉快', '值此{{ festival }}之际，谨致节日的祝贺。愿您身心康泰，阖家欢乐。'),
      formal('festive-days', '{{ festival }}祝福', '欣逢{{ festival }}，感谢您一直以来的关照。祝您与家人欢度佳节，万事如意。'),
    ),
  ],
  warm: [
    calm('peaceful', '{{ festival }}的问候', '{{ festival }}到了，给您捎个问候。愿您和家人都平平安安。'),
    calm('quiet-days', '{{ festival }}，问您安好', '{{ festival }}这几天，愿您能歇一歇，好好照顾自己。'),
    ...forKind(
      'cheerful',
      warm('good-wishes', '{{ festival }}快乐', '祝您{{ festival }}快乐，和家人热热闹闹的。'),
      warm('enjoy', '祝您{{ festival }}开心', '{{ festival }}有什么安排吗？忙了这么久，您也松快松快，过得开心。'),
    ),
  ],
  brief: [
    calm('peaceful', '{{ festival }}问候', '{{ festival }}谨致问候，愿您与家人平安。'),
    calm('quiet-days', '{{ festival }}安好', '值此{{ festival }}，愿您一切安好。'),
    ...forKind(
      'cheerful',
      brief('good-wishes', '{{ festival }}快乐', '祝您和家人{{ festival }}快乐。'),
      brief('enjoy', '{{ festival }}祝福', '{{ festival }}之际，愿您心情舒畅，身体健康。'),
    ),
  ],
};

export const holidayCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就占用您一分钟。',
    '{{ festival }}到了，问候您一声，愿您和家人都平平安安。',
    '您多保重，改天我联系您。',
  ),
];

export const holidayShortInChinese: readonly NoteVariant[] = [
  shortText('short-thinking', '{{ festival }}到了，问候您一声，愿您和家人平安。'),
  shortText('short-quiet', '{{ festival }}这几天，愿您一切安好，多多保重。'),
  ...forKind(
    'cheerful',
    shortText('short-happy', '祝您和家人{{ festival }}快乐。'),
    shortText('short-best', '祝您{{ festival }}过得开心，身体健康。'),
  ),
];
