import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const springFestivalInTraditional: Registers = {
  formal: [
    ceremonious('family-together', '恭賀新禧', '農曆新年將至，謹向您及家人拜個早年。恭祝闔家幸福，身體康寧，吉祥如意。'),
    formal('prosperous-year', '敬賀新春', '欣逢新春佳節，感謝您一年來的支持與愛護。敬祝貴公司鴻圖大展，也祝您新春大吉。'),
    formal('rest', '謹致新春問候', '農曆新年將近，謹致問候。願您與家人歡聚團圓，福氣滿門，歲歲平安。'),
  ],
  warm: [
    warm('family-together', '跟您拜個早年', '跟您拜個早年。祝您和家人過年開心，團團圓圓，新的一年順順利利。'),
    warm('safe-travels', '過年好', '快過年了，出門路上車多，請您多注意安全。祝您一家熱熱鬧鬧過個好年。'),
    warm('good-luck', '新春祝福', '年味越來越濃，年貨都備齊了吧？祝您身體硬朗，福氣滿滿，好事一樁接一樁。'),
  ],
  brief: [
    brief('family-together', '恭賀新禧', '祝您和家人新春愉快，幸福美滿。'),
    brief('prosperous-year', '敬賀新春', '恭祝您新春大吉，身體健康，萬事如意。'),
    brief('rest', '新春問候', '新春佳節，願您與家人團圓安康，福氣滿門。'),
  ],
};

export const springFestivalCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快過年了，先跟您拜個早年。',
    '祝您和家人新春愉快，健健康康，福氣滿滿。',
    '今年在哪裡過年呢？路上請您注意安全。',
  ),
];

export const springFestivalShortInTraditional: readonly NoteVariant[] = [
  shortText('short-family', '跟您拜個早年，祝您和家人新春愉快，團團圓圓。'),
  shortText('short-luck', '祝您新春大吉，身體健康，好事一樁接一樁。'),
];
