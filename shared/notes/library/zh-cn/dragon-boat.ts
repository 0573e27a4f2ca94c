import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const dragonBoatInChinese: Registers = {
  formal: [
    ceremonious('good-health', '端午安康', '时值仲夏，又逢端午，谨致问候。祝您端午安康，诸事顺遂。'),
    formal('family', '端午问候', '艾叶飘香，端午又至。谨祝您和家人端午安康，平安顺意。'),
    formal('gratitude', '谨致端午问候', '端午将至，承蒙您多方支持，谨致谢意。愿您在假期里得以休憩，端午安康。'),
  ],
  warm: [
    warm('rice-dumplings', '端午安康', '端午安康。不知您家里吃甜粽还是咸粽，愿您和家人吃得开心，过得舒心。'),
    warm('family', '端午问候', '粽子飘香的时候，给您送上一声问候。祝您端午安康，家人都好。'),
    warm('rest', '端午到了', '端午到了，您也放下手头的事歇一歇。祝您和家人端午安康。'),
  ],
  brief: [
    brief('good-health', '端午安康', '祝您和家人端午安康。'),
    brief('family', '端午问候', '端午佳节，谨致问候，愿您端午安康，一切顺意。'),
    brief('rest', '谨祝端午安康', '谨祝您端午安康，趁假期好好歇一歇。'),
  ],
};

export const dragonBoatCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。端午到了，问候您一声。',
    '祝您和家人端午安康，平平安安。',
    '假期能歇几天吧？天热，您多注意身体。',
  ),
];

export const dragonBoatShortInChinese: readonly NoteVariant[] = [
  shortText('short-peace', '祝您和家人端午安康。'),
  shortText('short-rest', '端午到了，您也歇一歇，祝您端午安康。'),
];
