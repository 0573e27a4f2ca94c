import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const springFestivalInChinese: Registers = {
  formal: [
    ceremonious('family-together', '恭贺新春', '新春将至，谨向您及家人拜个早年。恭祝阖家幸福，身体安康，吉祥如意。'),
    formal('prosperous-year', '敬贺春节', '值此新春佳节，感谢您一年来的厚爱。恭祝贵公司生意兴隆，祝您新春大吉。'),
    formal('rest', '谨致春节问候', '春节临近，谨致问候。愿您在假期里与家人欢聚，福气盈门，岁岁平安。'),
  ],
  warm: [
    warm('family-together', '给您拜个早年', '给您拜个早年。祝您和家人春节快乐，团团圆圆，一年红红火火。'),
    warm('safe-travels', '春节快乐', '快过年了，路上要是赶得急，请您多注意安全。祝您一家热热闹闹过个好年。'),
    warm('good-luck', '给您送上新春祝福', '年味越来越浓，年货都备齐了吧？祝您身体硬朗，福气满满，好事一桩接一桩。'),
  ],
  brief: [
    brief('family-together', '春节快乐', '祝您和家人春节快乐，阖家幸福。'),
    brief('prosperous-year', '恭贺新春', '恭祝您新春大吉，身体健康，万事如意。'),
    brief('rest', '春节问候', '新春佳节，愿您与家人团圆安康，福气盈门。'),
  ],
};

export const springFestivalCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快过年了，给您拜个早年。',
    '祝您和家人春节快乐，健健康康，福气满满。',
    '今年在哪儿过年？路上请您注意安全。',
  ),
];

export const springFestivalShortInChinese: readonly NoteVariant[] = [
  shortText('short-family', '给您拜个早年，祝您和家人春节快乐，团团圆圆。'),
  shortText('short-luck', '祝您新春大吉，身体健康，好事一桩接一桩。'),
];
