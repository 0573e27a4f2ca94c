import { boxingDay, christmas, easterMonday, easterSunday, goodFriday } from '../festivals/christian.ts';
import { fathersDay, newYear, remembranceDay, valentinesDay } from '../festivals/civil.ts';
import { easter, firstFrom, mourned, notGreeted, nthOf, oneDay, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterWeekend, noSubstitute } from '../substitute.ts';

const SUNDAY = 7;

/** Days off are the bank holidays of England and Wales. */
export const gb: HolidayCalendar = {
  id: 'gb',
  names: { en: 'United Kingdom', 'zh-CN': '英国', 'zh-TW': '英國', ko: '영국' },
  holidays: [
    { ...newYear, off: oneDay(afterWeekend) },
    valentinesDay,
    {
      id: 'mothering-sunday',
      falls: easter(-21),
      names: { en: 'Mother’s Day', 'zh-CN': '英国母亲节', 'zh-TW': '英國母親節', ko: '영국 어머니의 날' },
      greeting: whenTicked,
    },
    { ...goodFriday, off: oneDay(noSubstitute) },
    easterSunday,
    { ...easterMonday, off: oneDay(noSubstitute) },
    {
      id: 'early-may-bank-holiday',
      falls: nthOf(1, 1, 5),
      names: { en: 'Early May bank holiday', 'zh-CN': '英国五月初公众假日', 'zh-TW': '英國五月初公眾假日', ko: '영국 5월 초 공휴일' },
      greeting: notGreeted,
      off: oneDay(noSubstitute),
    },
    {
      id: 'spring-bank-holiday',
      falls: firstFrom(1, 5, 25),
      names: { en: 'Spring bank holiday', 'zh-CN': '英国春季公众假日', 'zh-TW': '英國春季公眾假日', ko: '영국 봄 공휴일' },
      greeting: notGreeted,
      off: oneDay(noSubstitute),
    },
    fathersDay,
    {
      id: 'summer-bank-holiday',
      falls: firstFrom(1, 8, 25),
      names: { en: 'Summer bank holiday', 'zh-CN': '英国夏季公众假日', 'zh-TW': '英國夏季公眾假日', ko: '영국 여름 공휴일' },
      greeting: notGreeted,
      off: oneDay(noSubstitute),
    },
    {
      id: 'remembrance-sunday',
      falls: nthOf(2, SUNDAY, 11),
      names: { en: 'Remembrance Sunday', 'zh-CN': '英国国殇星期日', 'zh-TW': '英國國殤星期日', ko: '영국 영령 추모 일요일' },
      greeting: mourned,
    },
    remembranceDay,
    { ...christmas, off: oneDay(afterWeekend) },
    { ...boxingDay, off: oneDay(afterWeekend) },
  ],
};
