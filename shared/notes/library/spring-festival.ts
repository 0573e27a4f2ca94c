import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { springFestivalCallInEnglish, springFestivalInEnglish, springFestivalShortInEnglish } from './en/spring-festival.ts';
import { springFestivalCallInKorean, springFestivalInKorean, springFestivalShortInKorean } from './ko/spring-festival.ts';
import { springFestivalCallInChinese, springFestivalInChinese, springFestivalShortInChinese } from './zh-cn/spring-festival.ts';
import { springFestivalCallInTraditional, springFestivalInTraditional, springFestivalShortInTraditional } from './zh-tw/spring-festival.ts';

/** The lunar New Year: 春节 in Chinese, 설날 in Korean; in English its name comes as `festival` (Seollal, Chinese New Year), else Lunar New Year. */
export const springFestival: Occasion = {
  id: 'spring-festival',
  answersConversation: false,
  mail: { en: springFestivalInEnglish, ko: springFestivalInKorean, 'zh-CN': springFestivalInChinese, 'zh-TW': springFestivalInTraditional },
  call: {
    en: springFestivalCallInEnglish,
    ko: springFestivalCallInKorean,
    'zh-CN': springFestivalCallInChinese,
    'zh-TW': springFestivalCallInTraditional,
  },
  ...shortForms({
    en: springFestivalShortInEnglish,
    ko: springFestivalShortInKorean,
    'zh-CN': springFestivalShortInChinese,
    'zh-TW': springFestivalShortInTraditional,
  }),
};
