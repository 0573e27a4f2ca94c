import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { eidCallInEnglish, eidInEnglish, eidShortInEnglish } from './en/eid.ts';
import { eidCallInKorean, eidInKorean, eidShortInKorean } from './ko/eid.ts';
import { eidCallInChinese, eidInChinese, eidShortInChinese } from './zh-cn/eid.ts';
import { eidCallInTraditional, eidInTraditional, eidShortInTraditional } from './zh-tw/eid.ts';

/** Eid al-Fitr and Eid al-Adha; the name comes as `festival` (Hari Raya Puasa). */
export const eid: Occasion = {
  id: 'eid',
  answersConversation: false,
  mail: { en: eidInEnglish, ko: eidInKorean, 'zh-CN': eidInChinese, 'zh-TW': eidInTraditional },
  call: { en: eidCallInEnglish, ko: eidCallInKorean, 'zh-CN': eidCallInChinese, 'zh-TW': eidCallInTraditional },
  ...shortForms({ en: eidShortInEnglish, ko: eidShortInKorean, 'zh-CN': eidShortInChinese, 'zh-TW': eidShortInTraditional }),
};
