import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const midAutumnInTraditional: Registers = {
  formal: [
    ceremonious('family-together', '恭賀中秋', '欣逢中秋佳節，謹致上誠摯的問候。敬祝您闔家團圓，平安如意。'),
    formal('full-moon', '中秋佳節愉快', '月圓中秋，謹以此信遙寄問候。敬祝中秋佳節愉快，願您與家人共賞明月，福滿人間。'),
    formal('gratitude', '謹致中秋祝福', '桂花飄香時節，承蒙貴公司信任，感念於心。謹祝您中秋愉快，闔家安康。'),
  ],
  warm: [
    warm('family-together', '中秋快樂', '祝您和家人中秋快樂，月圓人團圓。'),
    warm('good-food', '中秋問候', '中秋到了，願您早點下班，回家陪家人吃月餅、賞月亮。'),
    warm('same-moon', '月圓時的問候', '抬頭看的都是同一個月亮。祝您和家人中秋快樂，平平安安。'),
  ],
  brief: [
    brief('family-together', '中秋佳節愉快', '祝您和家人中秋佳節愉快，闔家團圓。'),
    brief('full-moon', '中秋問候', '月圓中秋，謹祝您與家人平安如意。'),
    brief('rest', '中秋祝福', '中秋佳節，願您與家人共此良宵，假期愉快。'),
  ],
};

export const midAutumnCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。過中秋了，跟您說聲佳節好。',
    '祝您和家人中秋快樂，團團圓圓。',
    '今年中秋有什麼安排嗎？祝您和家人共賞好月色。',
  ),
];

export const midAutumnShortInTraditional: readonly NoteVariant[] = [
  shortText('short-family', '祝您和家人中秋佳節愉快，團團圓圓。'),
  shortText('short-moon', '月圓時節，問候您一聲，願您和家人平安如意。'),
];
