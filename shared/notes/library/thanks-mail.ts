import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { thanksMailInEnglish, thanksMailShortInEnglish } from './en/thanks-mail.ts';
import { thanksMailInKorean, thanksMailShortInKorean } from './ko/thanks-mail.ts';
import { thanksMailInChinese, thanksMailShortInChinese } from './zh-cn/thanks-mail.ts';
import { thanksMailInTraditional, thanksMailShortInTraditional } from './zh-tw/thanks-mail.ts';

/** Thanks for the mail the rep is looking at. Says nothing about its content. */
export const thanksMail: Occasion = {
  id: 'thanks-mail',
  answersConversation: true,
  mail: { en: thanksMailInEnglish, ko: thanksMailInKorean, 'zh-CN': thanksMailInChinese, 'zh-TW': thanksMailInTraditional },
  ...messages({
    en: thanksMailShortInEnglish,
    ko: thanksMailShortInKorean,
    'zh-CN': thanksMailShortInChinese,
    'zh-TW': thanksMailShortInTraditional,
  }),
};
