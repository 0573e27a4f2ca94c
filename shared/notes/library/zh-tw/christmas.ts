import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const christmasInTraditional: Registers = {
  formal: [
    ceremonious('peaceful', '聖誕問候', '時值聖誕，謹致上佳節的問候。敬祝您與家人平安喜樂，共度溫馨時光。'),
    formal('gratitude', '謹致聖誕祝福', '值此聖誕佳節，感謝您今年給予的種種協助，敬祝聖誕愉快，闔家幸福。'),
    formal('quiet-days', '聖誕節的祝福', '歲末將近，願您在聖誕時節放下忙碌，與親友相聚，享受片刻寧靜。'),
  ],
  warm: [
    warm('merry', '聖誕快樂', '祝您聖誕快樂，和家人朋友開開心心過節。'),
    warm('good-company', '給您的聖誕問候', '天氣冷了，請您注意保暖。祝您有個溫暖又開心的聖誕節。'),
    warm('thinking-of-you', '聖誕祝福', '聖誕節到了，謝謝您今年幫了我那麼多忙。祝您過個輕鬆的聖誕。'),
  ],
  brief: [
    brief('peaceful', '聖誕問候', '祝您和家人聖誕平安，佳節愉快。'),
    brief('merry', '聖誕快樂', '祝您聖誕快樂，身體健康。'),
    brief('gratitude', '聖誕祝福', '感謝您一年來的支持，謹祝聖誕快樂。'),
  ],
};

export const christmasCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。聖誕節到了，跟您說聲祝福。',
    '祝您和家人聖誕快樂，平平安安。',
    '打算怎麼過節呢？天氣冷，請您多保重。',
  ),
];

export const christmasShortInTraditional: readonly NoteVariant[] = [
  shortText('short-merry', '祝您和家人聖誕快樂。'),
  shortText('short-rest', '聖誕節到了，天氣冷，請您注意保暖，聖誕快樂。'),
];
