import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { yearEndCallInEnglish, yearEndInEnglish, yearEndShortInEnglish } from './en/year-end.ts';
import { yearEndCallInKorean, yearEndInKorean, yearEndShortInKorean } from './ko/year-end.ts';
import { yearEndCallInChinese, yearEndInChinese, yearEndShortInChinese } from './zh-cn/year-end.ts';
import { yearEndCallInTraditional, yearEndInTraditional, yearEndShortInTraditional } from './zh-tw/year-end.ts';

/** Thanks for the year (연말 인사, 岁末致谢), apart from any New Year greeting. */
export const yearEnd: Occasion = {
  id: 'year-end',
  answersConversation: false,
  mail: { en: yearEndInEnglish, ko: yearEndInKorean, 'zh-CN': yearEndInChinese, 'zh-TW': yearEndInTraditional },
  call: { en: yearEndCallInEnglish, ko: yearEndCallInKorean, 'zh-CN': yearEndCallInChinese, 'zh-TW': yearEndCallInTraditional },
  ...shortForms({
    en: yearEndShortInEnglish,
    ko: yearEndShortInKorean,
    'zh-CN': yearEndShortInChinese,
    'zh-TW': yearEndShortInTraditional,
  }),
};
