import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { complaintUpdateCallInEnglish, complaintUpdateInEnglish, complaintUpdateShortInEnglish } from './en/complaint-update.ts';
import { complaintUpdateCallInKorean, complaintUpdateInKorean, complaintUpdateShortInKorean } from './ko/complaint-update.ts';
import { complaintUpdateCallInChinese, complaintUpdateInChinese, complaintUpdateShortInChinese } from './zh-cn/complaint-update.ts';
import {
  complaintUpdateCallInTraditional,
  complaintUpdateInTraditional,
  complaintUpdateShortInTraditional,
} from './zh-tw/complaint-update.ts';

/** An open complaint has gone quiet: where it stands (S0-09). `complaint`, `status` and `by_day` may be missing. */
export const complaintUpdate: Occasion = {
  id: 'complaint-update',
  answersConversation: true,
  mail: {
    en: complaintUpdateInEnglish,
    ko: complaintUpdateInKorean,
    'zh-CN': complaintUpdateInChinese,
    'zh-TW': complaintUpdateInTraditional,
  },
  call: {
    en: complaintUpdateCallInEnglish,
    ko: complaintUpdateCallInKorean,
    'zh-CN': complaintUpdateCallInChinese,
    'zh-TW': complaintUpdateCallInTraditional,
  },
  ...messages({
    en: complaintUpdateShortInEnglish,
    ko: complaintUpdateShortInKorean,
    'zh-CN': complaintUpdateShortInChinese,
    'zh-TW': complaintUpdateShortInTraditional,
  }),
};
