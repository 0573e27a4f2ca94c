import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const newYearInTraditional: Registers = {
  formal: [
    ceremonious('good-year', '恭賀元旦', '歲序更新，謹致上新年的問候。敬祝您新的一年身體健康，事業更上層樓。'),
    formal('with-confidence', '元旦祝福', '辭舊迎新之際，感謝您過去一年的信任。祝貴公司新的一年穩步向前，更創佳績。'),
    formal('time-to-rest', '謹致新年問候', '歲月更迭，萬象更新。願您在假期裡好好休息，以充沛的精神迎接新的一年。'),
  ],
  warm: [
    warm('good-year', '元旦快樂', '元旦快樂。新的一年，祝您身體好、心情好，想做的事都有進展。'),
    warm('glass-raised', '新年快樂', '新的一年就要開始了，跟您說聲新年快樂。願您忙得有成果，閒時有好友相伴。'),
    warm('fresh-start', '給您的元旦問候', '又到了換月曆的時候，跟您問聲好。願新的一年，您和家人都平平安安。'),
  ],
  brief: [
    brief('good-year', '元旦快樂', '祝您元旦快樂，新的一年諸事順利。'),
    brief('good-start', '元旦問候', '謹祝您元旦愉快，新年工作順心，身體健康。'),
    brief('best-wishes', '新年問候', '新年將至，願您和家人平安健康，事事如意。'),
  ],
};

export const newYearCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快到元旦了，提前跟您說聲新年好。',
    '祝您元旦快樂，身體健康，事事順利。',
    '假期有什麼打算嗎？新的一年，有事您儘管找我。',
  ),
];

export const newYearShortInTraditional: readonly NoteVariant[] = [
  shortText('short-year', '元旦快樂，祝您新的一年身體健康，事事順利。'),
  shortText('short-start', '新的一年，願您和家人平平安安，想做的事都有進展。'),
];
