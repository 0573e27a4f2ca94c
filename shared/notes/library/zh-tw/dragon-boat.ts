import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const dragonBoatInTraditional: Registers = {
  formal: [
    ceremonious('good-health', '端午安康', '時值仲夏，又逢端午，謹致問候。敬祝您端午安康，諸事順遂。'),
    formal('family', '端午問候', '粽葉飄香，端午又至。謹祝您與家人端午安康，平安順心。'),
    formal('gratitude', '謹致端午問候', '端午將至，承蒙您多方支持，謹致謝意。願您在假期裡得以休憩，端午安康。'),
  ],
  warm: [
    warm('rice-dumplings', '端午安康', '端午安康。不知道您家裡愛吃鹹粽還是鹼粽，祝您和家人吃得開心，過得舒心。'),
    warm('family', '端午問候', '粽子飄香的時候，跟您問聲好。祝您端午安康，家人都平安。'),
    warm('rest', '端午到了', '端午到了，您也放下手邊的事歇一歇。祝您和家人端午安康。'),
  ],
  brief: [
    brief('good-health', '端午安康', '祝您和家人端午安康。'),
    brief('family', '端午問候', '欣逢端午佳節，謹致問候，祝您端午安康，一切順心。'),
    brief('rest', '謹祝端午安康', '謹祝您端午安康，趁假期好好歇一歇。'),
  ],
};

export const dragonBoatCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。端午到了，跟您問聲好。',
    '祝您和家人端午安康，平平安安。',
    '假期可以休息幾天吧？天氣熱，請您多注意身體。',
  ),
];

export const dragonBoatShortInTraditional: readonly NoteVariant[] = [
  shortText('short-peace', '祝您和家人端午安康。'),
  shortText('short-rest', '端午到了，您也歇一歇，祝您端午安康。'),
];
