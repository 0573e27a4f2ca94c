import type { Occasion } from '../note.ts';
import { yearEndCallInEnglish, yearEndInEnglish } from './en/year-end.ts';
import { yearEndCallInKorean, yearEndInKorean } from './ko/year-end.ts';
import { yearEndCallInChinese, yearEndInChinese } from './zh-cn/year-end.ts';
import { yearEndCallInTraditional, yearEndInTraditional } from './zh-tw/year-end.ts';

/** Thanks for the year (연말 인사, 岁末致谢), apart from any New Year greeting. */
export const yearEnd: Occasion = {
  id: 'year-end',
  answersConversation: false,
  mail: { en: yearEndInEnglish, ko: yearEndInKorean, 'zh-CN': yearEndInChinese, 'zh-TW': yearEndInTraditional },
  call: { en: yearEndCallInEnglish, ko: yearEndCallInKorean, 'zh-CN': yearEndCallInChinese, 'zh-TW': yearEndCallInTraditional },
};
