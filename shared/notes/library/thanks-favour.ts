import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { thanksFavourInEnglish, thanksFavourShortInEnglish } from './en/thanks-favour.ts';
import { thanksFavourInKorean, thanksFavourShortInKorean } from './ko/thanks-favour.ts';
import { thanksFavourInChinese, thanksFavourShortInChinese } from './zh-cn/thanks-favour.ts';
import { thanksFavourInTraditional, thanksFavourShortInTraditional } from './zh-tw/thanks-favour.ts';

/** Thanks each time a customer helped (S2-10): a wording per kind of favour and some that fit any. `what` may be missing. */
export const thanksFavour: Occasion = {
  id: 'thanks-favour',
  answersConversation: true,
  mail: { en: thanksFavourInEnglish, ko: thanksFavourInKorean, 'zh-CN': thanksFavourInChinese, 'zh-TW': thanksFavourInTraditional },
  ...shortForms({
    en: thanksFavourShortInEnglish,
    ko: thanksFavourShortInKorean,
    'zh-CN': thanksFavourShortInChinese,
    'zh-TW': thanksFavourShortInTraditional,
  }),
};
