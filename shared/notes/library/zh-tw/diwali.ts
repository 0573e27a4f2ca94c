import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const diwaliInTraditional: Registers = {
  formal: [
    ceremonious(
      'light',
      '恭賀{{ festival | default: "排燈節" }}',
      '欣逢{{ festival | default: "排燈節" }}，謹賀您闔家佳節吉祥。願光明長伴，歲歲平安。',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "排燈節" }}問候',
      '值此{{ festival | default: "排燈節" }}，感謝您一直以來的信任。敬祝您與家人歡度佳節，諸事順遂。',
    ),
    formal(
      'beginning',
      '謹致{{ festival | default: "排燈節" }}祝福',
      '願{{ festival | default: "排燈節" }}的燈火照亮新的一年，敬祝您事業興旺，闔家平安。',
    ),
  ],
  warm: [
    warm('light', '{{ festival | default: "排燈節" }}快樂', '{{ festival | default: "排燈節" }}快樂。願您家裡燈火通明，親友滿座。'),
    warm('sweets', '給您的{{ festival | default: "排燈節" }}祝福', '燈點上了，甜點也準備好了吧？祝您和家人過個熱鬧又溫馨的節日。'),
    warm(
      'thinking-of-you',
      '{{ festival | default: "排燈節" }}問候',
      '{{ festival | default: "排燈節" }}到了，跟您說聲祝福，願新的一年處處有光。',
    ),
  ],
  brief: [
    brief('happy', '{{ festival | default: "排燈節" }}快樂', '祝您和家人{{ festival | default: "排燈節" }}快樂，平安吉祥。'),
    brief('greetings', '{{ festival | default: "排燈節" }}問候', '值此{{ festival | default: "排燈節" }}，謹祝您身體健康，事業興旺。'),
    brief('best', '佳節祝福', '欣逢{{ festival | default: "排燈節" }}，願您和家人光明常在，喜樂相隨。'),
  ],
};

export const diwaliCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。耽誤您一分鐘就好。',
    '{{ festival | default: "排燈節" }}到了，祝您和家人歡喜過節，平安吉祥。',
    '家裡的燈都點上了吧？祝您和親友熱熱鬧鬧的。',
  ),
];

export const diwaliShortInTraditional: readonly NoteVariant[] = [
  shortText('short-happy', '祝您和家人{{ festival | default: "排燈節" }}快樂，平安吉祥。'),
  shortText('short-light', '{{ festival | default: "排燈節" }}到了，願您家裡燈火通明，一整年都順心。'),
];
