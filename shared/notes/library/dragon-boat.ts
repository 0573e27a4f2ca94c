import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { dragonBoatInEnglish, dragonBoatShortInEnglish } from './en/dragon-boat.ts';
import { dragonBoatInKorean, dragonBoatShortInKorean } from './ko/dragon-boat.ts';
import { dragonBoatInChinese, dragonBoatShortInChinese } from './zh-cn/dragon-boat.ts';
import { dragonBoatInTraditional, dragonBoatShortInTraditional } from './zh-tw/dragon-boat.ts';

/** 端午, 단오. In Chinese 安康, as 快乐 is disputed. */
export const dragonBoat: Occasion = {
  id: 'dragon-boat',
  answersConversation: false,
  mail: { en: dragonBoatInEnglish, ko: dragonBoatInKorean, 'zh-CN': dragonBoatInChinese, 'zh-TW': dragonBoatInTraditional },
  ...shortForms({
    en: dragonBoatShortInEnglish,
    ko: dragonBoatShortInKorean,
    'zh-CN': dragonBoatShortInChinese,
    'zh-TW': dragonBoatShortInTraditional,
  }),
};
