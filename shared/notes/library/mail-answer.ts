import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { mailAnswerCallInEnglish, mailAnswerInEnglish, mailAnswerShortInEnglish } from './en/mail-answer.ts';
import { mailAnswerCallInKorean, mailAnswerInKorean, mailAnswerShortInKorean } from './ko/mail-answer.ts';
import { mailAnswerCallInChinese, mailAnswerInChinese, mailAnswerShortInChinese } from './zh-cn/mail-answer.ts';
import { mailAnswerCallInTraditional, mailAnswerInTraditional, mailAnswerShortInTraditional } from './zh-tw/mail-answer.ts';

/** The answer to a mail of theirs that has waited; `answer` is what the rep has to say. */
export const mailAnswer: Occasion = {
  id: 'mail-answer',
  answersConversation: true,
  mail: { en: mailAnswerInEnglish, ko: mailAnswerInKorean, 'zh-CN': mailAnswerInChinese, 'zh-TW': mailAnswerInTraditional },
  call: { en: mailAnswerCallInEnglish, ko: mailAnswerCallInKorean, 'zh-CN': mailAnswerCallInChinese, 'zh-TW': mailAnswerCallInTraditional },
  ...messages({
    en: mailAnswerShortInEnglish,
    ko: mailAnswerShortInKorean,
    'zh-CN': mailAnswerShortInChinese,
    'zh-TW': mailAnswerShortInTraditional,
  }),
};
