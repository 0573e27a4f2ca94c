import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { complaintAnswerCallInEnglish, complaintAnswerInEnglish, complaintAnswerShortInEnglish } from './en/complaint-answer.ts';
import { complaintAnswerCallInKorean, complaintAnswerInKorean, complaintAnswerShortInKorean } from './ko/complaint-answer.ts';
import { complaintAnswerCallInChinese, complaintAnswerInChinese, complaintAnswerShortInChinese } from './zh-cn/complaint-answer.ts';
import {
  complaintAnswerCallInTraditional,
  complaintAnswerInTraditional,
  complaintAnswerShortInTraditional,
} from './zh-tw/complaint-answer.ts';

/** First answer to a complaint (S2-16): thanks, understanding, sorry for the trouble but no fault admitted, what happens next and `by_day`. `complaint` and `next_step` may be missing. */
export const complaintAnswer: Occasion = {
  id: 'complaint-answer',
  answersConversation: true,
  mail: {
    en: complaintAnswerInEnglish,
    ko: complaintAnswerInKorean,
    'zh-CN': complaintAnswerInChinese,
    'zh-TW': complaintAnswerInTraditional,
  },
  call: {
    en: complaintAnswerCallInEnglish,
    ko: complaintAnswerCallInKorean,
    'zh-CN': complaintAnswerCallInChinese,
    'zh-TW': complaintAnswerCallInTraditional,
  },
  ...messages({
    en: complaintAnswerShortInEnglish,
    ko: complaintAnswerShortInKorean,
    'zh-CN': complaintAnswerShortInChinese,
    'zh-TW': complaintAnswerShortInTraditional,
  }),
};
