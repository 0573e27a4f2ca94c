import { lunarNewYear, midAutumn } from '../festivals/chinese.ts';
import { christmas, easterSunday, goodFriday } from '../festivals/christian.ts';
import { labourDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { diwali, eidAlAdha, eidAlFitr, hanukkah, roshHashanah, yomKippur } from '../festivals/other-faiths.ts';
import { whenTicked, type HolidayCalendar } from '../holiday.ts';

/** For customers of whom nothing more is known: the New Year, and what the rep ticks. Nobody is off by it. */
export const international: HolidayCalendar = {
  id: 'international',
  names: { en: 'International', 'zh-CN': '国际', 'zh-TW': '國際', ko: '국제' },
  holidays: [
    newYear,
    { ...lunarNewYear, greeting: { ...lunarNewYear.greeting, greet: 'if-ticked' } },
    valentinesDay,
    womensDay,
    goodFriday,
    easterSunday,
    eidAlFitr,
    labourDay,
    eidAlAdha,
    roshHashanah,
    yomKippur,
    { ...midAutumn, greeting: whenTicked },
    diwali,
    hanukkah,
    christmas,
  ],
};
