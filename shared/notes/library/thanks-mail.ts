import type { Occasion } from '../note.ts';
import { thanksMailInEnglish } from './en/thanks-mail.ts';
import { thanksMailInKorean } from './ko/thanks-mail.ts';
import { thanksMailInChinese } from './zh-cn/thanks-mail.ts';
import { thanksMailInTraditional } from './zh-tw/thanks-mail.ts';

/** Thanks for the mail the rep is looking at. Says nothing about its content. */
export const thanksMail: Occasion = {
  id: 'thanks-mail',
  answersConversation: true,
  mail: { en: thanksMailInEnglish, ko: thanksMailInKorean, 'zh-CN': thanksMailInChinese, 'zh-TW': thanksMailInTraditional },
};
