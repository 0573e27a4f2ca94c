import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, comforting as calm, formal, warm } from './closings.ts';

export const holidayInTraditional: Registers = {
  formal: [
    calm('peaceful', '{{ festival }}問候', '值此{{ festival }}，謹致問候。願您與家人平安。'),
    calm('quiet-days', '謹致{{ festival }}問候', '時值{{ festival }}，遙致問候。願您諸事安好，多加保重。'),
    ...forKind(
      'cheerful',
      formal('good-wishes', '恭祝{{ festival }}愉快', '欣逢{{ festival }}，謹致上佳節的祝賀。敬祝您身心康泰，闔家歡樂。'),
      formal('festive-days', '{{ festival }}祝福', '值此{{ festival }}，感謝您一直以來的照顧。敬祝您與家人共度佳節，萬事如意。'),
    ),
  ],
  warm: [
    calm('peaceful', '{{ festival }}的問候', '{{ festival }}到了，捎個問候給您。願您和家人都平平安安。'),
    calm('quiet-days', '{{ festival }}，問您安好', '{{ festival }}這幾天，願您能歇一歇，好好照顧自己。'),
    ...forKind(
      'cheerful',
      warm('good-wishes', '{{ festival }}快樂', '祝您{{ festival }}快樂，和家人一起好好放鬆。'),
      warm('enjoy', '祝您{{ festival }}開心', '{{ festival }}有什麼安排嗎？忙了這麼久，您也輕鬆一下，過得開心。'),
    ),
  ],
  brief: [
    calm('peaceful', '{{ festival }}問候', '{{ festival }}謹致問候，願您與家人平安。'),
    calm('quiet-days', '{{ festival }}安好', '值此{{ festival }}，願您一切安好。'),
    ...forKind(
      'cheerful',
      brief('good-wishes', '{{ festival }}快樂', '祝您和家人{{ festival }}快樂。'),
      brief('enjoy', '{{ festival }}祝福', '欣逢{{ festival }}，願您心情舒暢，身體健康。'),
    ),
  ],
};

export const holidayCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。耽誤您一分鐘就好。',
    '{{ festival }}到了，跟您問候一聲，願您和家人都平平安安。',
    '您多保重，改天跟您聯絡。',
  ),
];

export const holidayShortInTraditional: readonly NoteVariant[] = [
  shortText('short-thinking', '{{ festival }}到了，跟您問候一聲，願您和家人平安。'),
  shortText('short-quiet', '{{ festival }}這幾天，願您一切安好，多加保重。'),
  ...forKind(
    'cheerful',
    shortText('short-happy', '祝您和家人{{ festival }}快樂。'),
    shortText('short-best', '祝您{{ festival }}過得開心，身體健康。'),
  ),
];
