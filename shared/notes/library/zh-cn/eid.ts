import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const eidInChinese: Registers = {
  formal: [
    ceremonious(
      'blessing',
      '恭贺{{ festival | default: "开斋节" }}',
      '值此{{ festival | default: "开斋节" }}，谨向您及家人致以节日的祝贺。愿平安吉庆，常伴左右。',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "开斋节" }}问候',
      '欣逢{{ festival | default: "开斋节" }}，感谢您长久以来的信任与支持。祝您节日吉庆，阖家安康。',
    ),
    formal('family', '谨致{{ festival | default: "开斋节" }}祝福', '{{ festival | default: "开斋节" }}之际，谨祝您与亲友欢聚，平安喜乐。'),
  ],
  warm: [
    warm('blessing', '{{ festival | default: "开斋节" }}吉庆', '祝您和家人{{ festival | default: "开斋节" }}吉庆，平安喜乐。'),
    warm(
      'family',
      '给您的{{ festival | default: "开斋节" }}祝福',
      '{{ festival | default: "开斋节" }}这几天，愿您放下手头的事，和家人好好团聚。',
    ),
    warm(
      'thinking-of-you',
      '{{ festival | default: "开斋节" }}问候',
      '{{ festival | default: "开斋节" }}到了，问候您一声，愿您一家平安和乐。',
    ),
  ],
  brief: [
    brief('blessing', '{{ festival | default: "开斋节" }}吉庆', '祝您和家人{{ festival | default: "开斋节" }}吉庆。'),
    brief('greetings', '{{ festival | default: "开斋节" }}问候', '值此{{ festival | default: "开斋节" }}，谨祝您平安吉庆，身体健康。'),
    brief('best', '节日祝福', '{{ festival | default: "开斋节" }}到来，愿您与家人平安和乐。'),
  ],
};

export const eidCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就占用您一分钟。',
    '{{ festival | default: "开斋节" }}到了，祝您和家人节日吉庆，平安喜乐。',
    '跟家里人一起过节吧？愿您一家团聚和乐。',
  ),
];

export const eidShortInChinese: readonly NoteVariant[] = [
  shortText('short-blessing', '祝您和家人{{ festival | default: "开斋节" }}吉庆，平安喜乐。'),
  shortText('short-peace', '{{ festival | default: "开斋节" }}到了，愿您一家平安和乐，身体健康。'),
];
