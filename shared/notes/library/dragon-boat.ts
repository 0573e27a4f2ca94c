import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { dragonBoatCallInEnglish, dragonBoatInEnglish, dragonBoatShortInEnglish } from './en/dragon-boat.ts';
import { dragonBoatCallInKorean, dragonBoatInKorean, dragonBoatShortInKorean } from './ko/dragon-boat.ts';
import { dragonBoatCallInChinese, dragonBoatInChinese, dragonBoatShortInChinese } from './zh-cn/dragon-boat.ts';
import { dragonBoatCallInTraditional, dragonBoatInTraditional, dragonBoatShortInTraditional } from './zh-tw/dragon-boat.ts';

/** 端午, 단오. In Chinese 安康, as 快乐 is disputed. */
export const dragonBoat: Occasion = {
  id: 'dragon-boat',
  answersConversation: false,
  mail: { en: dragonBoatInEnglish, ko: dragonBoatInKorean, 'zh-CN': dragonBoatInChinese, 'zh-TW': dragonBoatInTraditional },
  call: { en: dragonBoatCallInEnglish, ko: dragonBoatCallInKorean, 'zh-CN': dragonBoatCallInChinese, 'zh-TW': dragonBoatCallInTraditional },
  ...shortForms({
    en: dragonBoatShortInEnglish,
    ko: dragonBoatShortInKorean,
    'zh-CN': dragonBoatShortInChinese,
    'zh-TW': dragonBoatShortInTraditional,
  }),
};
