import type { Occasion } from '../note.ts';
import { complaintFollowUpCallInEnglish, complaintFollowUpInEnglish } from './en/complaint-follow-up.ts';
import { complaintFollowUpCallInKorean, complaintFollowUpInKorean } from './ko/complaint-follow-up.ts';
import { complaintFollowUpCallInChinese, complaintFollowUpInChinese } from './zh-cn/complaint-follow-up.ts';
import { complaintFollowUpCallInTraditional, complaintFollowUpInTraditional } from './zh-tw/complaint-follow-up.ts';

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
};
