import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { questionAnswerCallInEnglish, questionAnswerInEnglish, questionAnswerShortInEnglish } from './en/question-answer.ts';
import { questionAnswerCallInKorean, questionAnswerInKorean, questionAnswerShortInKorean } from './ko/question-answer.ts';
import { questionAnswerCallInChinese, questionAnswerInChinese, questionAnswerShortInChinese } from './zh-cn/question-answer.ts';
import { questionAnswerCallInTraditional, questionAnswerInTraditional, questionAnswerShortInTraditional } from './zh-tw/question-answer.ts';

/** The `answer` to a question or to a wish nobody put into words (S0-14, S4-20). Only a question that was asked (`spoken`) is thanked for; `question` may be missing. */
export const questionAnswer: Occasion = {
  id: 'question-answer',
  answersConversation: true,
  mail: { en: questionAnswerInEnglish, ko: questionAnswerInKorean, 'zh-CN': questionAnswerInChinese, 'zh-TW': questionAnswerInTraditional },
  call: {
    en: questionAnswerCallInEnglish,
    ko: questionAnswerCallInKorean,
    'zh-CN': questionAnswerCallInChinese,
    'zh-TW': questionAnswerCallInTraditional,
  },
  ...messages({
    en: questionAnswerShortInEnglish,
    ko: questionAnswerShortInKorean,
    'zh-CN': questionAnswerShortInChinese,
    'zh-TW': questionAnswerShortInTraditional,
  }),
};
