import type { Occasion } from '../note.ts';
import { dragonBoatInEnglish } from './en/dragon-boat.ts';
import { dragonBoatInKorean } from './ko/dragon-boat.ts';
import { dragonBoatInChinese } from './zh-cn/dragon-boat.ts';
import { dragonBoatInTraditional } from './zh-tw/dragon-boat.ts';

/** 端午, 단오. In Chinese 安康, as 快乐 is disputed. */
export const dragonBoat: Occasion = {
  id: 'dragon-boat',
  answersConversation: false,
  mail: { en: dragonBoatInEnglish, ko: dragonBoatInKorean, 'zh-CN': dragonBoatInChinese, 'zh-TW': dragonBoatInTraditional },
};
