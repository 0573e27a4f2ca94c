import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const eidInTraditional: Registers = {
  formal: [
    ceremonious(
      'blessing',
      '恭賀{{ festival | default: "開齋節" }}',
      '欣逢{{ festival | default: "開齋節" }}，謹向您及家人致上佳節的祝賀。願平安吉慶，常伴左右。',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "開齋節" }}問候',
      '欣逢{{ festival | default: "開齋節" }}，感謝您長久以來的信任與支持。敬祝佳節吉慶，闔家平安。',
    ),
    formal('family', '謹致{{ festival | default: "開齋節" }}祝福', '值此{{ festival | default: "開齋節" }}，謹祝您與親友歡聚，平安喜樂。'),
  ],
  warm: [
    warm('blessing', '{{ festival | default: "開齋節" }}吉慶', '祝您和家人{{ festival | default: "開齋節" }}吉慶，平安喜樂。'),
    warm(
      'family',
      '給您的{{ festival | default: "開齋節" }}祝福',
      '{{ festival | default: "開齋節" }}這幾天，願您放下手邊的事，和家人好好團聚。',
    ),
    warm(
      'thinking-of-you',
      '{{ festival | default: "開齋節" }}問候',
      '{{ festival | default: "開齋節" }}到了，跟您問候一聲，願您一家平安和樂。',
    ),
  ],
  brief: [
    brief('blessing', '{{ festival | default: "開齋節" }}吉慶', '祝您和家人{{ festival | default: "開齋節" }}吉慶。'),
    brief('greetings', '{{ festival | default: "開齋節" }}祝賀', '值此{{ festival | default: "開齋節" }}，謹祝您平安吉慶，身體健康。'),
    brief('best', '佳節祝福', '{{ festival | default: "開齋節" }}到來，願您與家人平安和樂。'),
  ],
};

export const eidCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。耽誤您一分鐘就好。',
    '{{ festival | default: "開齋節" }}到了，祝您和家人佳節吉慶，平安喜樂。',
    '跟家人一起過節吧？願您一家團聚和樂。',
  ),
];

export const eidShortInTraditional: readonly NoteVariant[] = [
  shortText('short-blessing', '祝您和家人{{ festival | default: "開齋節" }}吉慶，平安喜樂。'),
  shortText('short-peace', '{{ festival | default: "開齋節" }}到了，願您一家平安和樂，身體健康。'),
];
