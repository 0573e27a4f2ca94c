import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { congratulationsCallInEnglish, congratulationsInEnglish, congratulationsShortInEnglish } from './en/congratulations.ts';
import { congratulationsCallInKorean, congratulationsInKorean, congratulationsShortInKorean } from './ko/congratulations.ts';
import { congratulationsCallInChinese, congratulationsInChinese, congratulationsShortInChinese } from './zh-cn/congratulations.ts';
import {
  congratulationsCallInTraditional,
  congratulationsInTraditional,
  congratulationsShortInTraditional,
} from './zh-tw/congratulations.ts';

/** Good news of the person or the firm (S2-11): promotion, move, new product, certificate, or any other. `event` may be missing. */
export const congratulations: Occasion = {
  id: 'congratulations',
  answersConversation: false,
  mail: {
    en: congratulationsInEnglish,
    ko: congratulationsInKorean,
    'zh-CN': congratulationsInChinese,
    'zh-TW': congratulationsInTraditional,
  },
  call: {
    en: congratulationsCallInEnglish,
    ko: congratulationsCallInKorean,
    'zh-CN': congratulationsCallInChinese,
    'zh-TW': congratulationsCallInTraditional,
  },
  ...shortForms({
    en: congratulationsShortInEnglish,
    ko: congratulationsShortInKorean,
    'zh-CN': congratulationsShortInChinese,
    'zh-TW': congratulationsShortInTraditional,
  }),
};
