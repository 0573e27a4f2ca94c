import { boxingDay, christmas, easterMonday, easterSaturday, easterSunday, goodFriday } from '../festivals/christian.ts';
import { mothersDay, newYear, remembranceDay, valentinesDay } from '../festivals/civil.ts';
import { mourned, nthOf, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterWeekend, noSubstitute } from '../substitute.ts';

const SUNDAY = 7;

/** Days off are those of all states and territories; what a state adds comes by import. */
export const au: HolidayCalendar = {
  id: 'au',
  names: { en: 'Australia', 'zh-CN': '澳大利亚', 'zh-TW': '澳洲', ko: '호주' },
  holidays: [
    { ...newYear, off: oneDay(afterWeekend) },
    {
      id: 'australia-day',
      falls: solar(1, 26),
      names: { en: 'Australia Day', 'zh-CN': '澳大利亚国庆日', 'zh-TW': '澳洲國慶日', ko: '오스트레일리아 데이' },
      greeting: whenTicked,
      off: oneDay(afterWeekend),
    },
    valentinesDay,
    { ...goodFriday, off: oneDay(noSubstitute) },
    easterSaturday,
    easterSunday,
    { ...easterMonday, off: oneDay(noSubstitute) },
    {
      id: 'anzac-day',
      falls: solar(4, 25),
      names: { en: 'Anzac Day', 'zh-CN': '澳新军团日', 'zh-TW': '澳紐軍團日', ko: '안작 데이' },
      greeting: mourned,
      off: oneDay(noSubstitute),
    },
    mothersDay,
    {
      id: 'fathers-day-september',
      falls: nthOf(1, SUNDAY, 9),
      names: { en: 'Father’s Day', 'zh-CN': '澳大利亚父亲节', 'zh-TW': '澳洲父親節', ko: '호주 아버지의 날' },
      greeting: whenTicked,
    },
    remembranceDay,
    { ...christmas, off: oneDay(afterWeekend) },
    { ...boxingDay, off: oneDay(afterWeekend) },
  ],
};
