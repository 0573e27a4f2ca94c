import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { complaintFollowUpCallInEnglish, complaintFollowUpInEnglish, complaintFollowUpShortInEnglish } from './en/complaint-follow-up.ts';
import { complaintFollowUpCallInKorean, complaintFollowUpInKorean, complaintFollowUpShortInKorean } from './ko/complaint-follow-up.ts';
import {
  complaintFollowUpCallInChinese,
  complaintFollowUpInChinese,
  complaintFollowUpShortInChinese,
} from './zh-cn/complaint-follow-up.ts';
import {
  complaintFollowUpCallInTraditional,
  complaintFollowUpInTraditional,
  complaintFollowUpShortInTraditional,
} from './zh-tw/complaint-follow-up.ts';

/** After a complaint was closed: is everything right now (S2-17)? `complaint` may be missing. */
export const complaintFollowUp: Occasion = {
  id: 'complaint-follow-up',
  answersConversation: false,
  mail: {
    en: complaintFollowUpInEnglish,
    ko: complaintFollowUpInKorean,
    'zh-CN': complaintFollowUpInChinese,
    'zh-TW': complaintFollowUpInTraditional,
  },
  call: {
    en: complaintFollowUpCallInEnglish,
    ko: complaintFollowUpCallInKorean,
    'zh-CN': complaintFollowUpCallInChinese,
    'zh-TW': complaintFollowUpCallInTraditional,
  },
  ...messages({
    en: complaintFollowUpShortInEnglish,
    ko: complaintFollowUpShortInKorean,
    'zh-CN': complaintFollowUpShortInChinese,
    'zh-TW': complaintFollowUpShortInTraditional,
  }),
};
