import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const weddingAnniversaryInTraditional: Registers = {
  formal: [
    ceremonious('good-wishes', '恭賀結婚紀念日', '欣逢結婚紀念日，謹向您賢伉儷致上祝賀。恭祝兩位琴瑟和鳴，幸福綿長。'),
    formal('good-company', '謹賀結婚紀念', '欣逢您的結婚紀念日，謹祝兩位鶼鰈情深，健康美滿。'),
    formal('celebration', '謹致祝福', '值此結婚紀念日，願您兩位放下忙碌，共度一段溫馨時光。'),
  ],
  warm: [
    warm('good-wishes', '結婚紀念日快樂', '祝您與另一半結婚紀念日快樂，日子越過越甜蜜。'),
    warm('time-together', '好好慶祝一下', '結婚紀念日到了，手邊的事先放一放，兩個人好好吃頓飯。祝您與另一半幸福。'),
    warm('many-more', '祝兩位幸福', '聽說是您的結婚紀念日，真替您高興，願您與另一半相伴長久，和和美美。'),
  ],
  brief: [
    brief('good-wishes', '結婚紀念日快樂', '祝您與另一半結婚紀念日快樂，幸福美滿。'),
    brief('congratulations', '謹致祝賀', '謹賀您的結婚紀念日，祝家庭和樂，平安順遂。'),
    brief('celebration', '紀念日祝福', '願您兩位白頭偕老，身體健康。'),
  ],
};

export const weddingAnniversaryCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。說兩句就好，不耽誤您。',
    '想親口祝您和另一半結婚紀念日快樂，和和美美。',
    '打算怎麼過呢？好好享受兩個人的時光。',
  ),
];

export const weddingAnniversaryShortInTraditional: readonly NoteVariant[] = [
  shortText('short-wishes', '祝您與另一半結婚紀念日快樂，幸福美滿。'),
  shortText('short-evening', '紀念日到了，願您和另一半好好吃頓飯，和和美美。'),
];
