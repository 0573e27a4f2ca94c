import {
  doubleNinth,
  dragonBoat,
  hungryGhost,
  lanternFestival,
  lunarNewYear,
  lunarNewYearsEve,
  midAutumn,
  qingming,
  qixi,
  winterSolstice,
  buddhasBirthday,
} from '../festivals/chinese.ts';
import { christmas } from '../festivals/christian.ts';
import { labourDay, mothersDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { days, mourned, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterWeekend, nearestToWeekend, type SubstituteRule } from '../substitute.ts';

const THURSDAY = 4;

/** 兒童節 on the day of 清明 is kept on the day before, on a Thursday on the day after. */
const besideQingming: SubstituteRule = {
  ...nearestToWeekend,
  direction: (day, overlaps) => {
    if (!overlaps) return nearestToWeekend.direction(day, false);
    return day === THURSDAY ? 'after' : 'before';
  },
};

/** Days off by the act of 2025 on memorial days and festivals. */
export const tw: HolidayCalendar = {
  id: 'tw',
  names: { en: 'Taiwan', 'zh-CN': '台湾', 'zh-TW': '台灣', ko: '대만' },
  holidays: [
    { ...newYear, off: oneDay(nearestToWeekend) },
    lunarNewYearsEve,
    { ...lunarNewYear, off: days(-2, 2, afterWeekend) },
    lanternFestival,
    valentinesDay,
    {
      id: 'peace-memorial-day',
      falls: solar(2, 28),
      names: { en: 'Peace Memorial Day', 'zh-CN': '和平纪念日', 'zh-TW': '和平紀念日', ko: '2·28 평화기념일' },
      greeting: mourned,
      off: oneDay(nearestToWeekend),
    },
    womensDay,
    { ...qingming, off: oneDay(nearestToWeekend) },
    {
      id: 'childrens-day-april',
      falls: solar(4, 4),
      names: { en: 'Children’s Day', 'zh-CN': '儿童节', 'zh-TW': '兒童節', ko: '대만 어린이날' },
      greeting: whenTicked,
      off: oneDay(besideQingming),
    },
    { ...labourDay, off: oneDay(nearestToWeekend, 2026) },
    mothersDay,
    buddhasBirthday,
    { ...dragonBoat, off: oneDay(nearestToWeekend) },
    {
      id: 'fathers-day-august',
      falls: solar(8, 8),
      names: { en: 'Father’s Day', 'zh-CN': '父亲节', 'zh-TW': '父親節', ko: '대만 아버지의 날' },
      greeting: whenTicked,
    },
    qixi,
    hungryGhost,
    { ...midAutumn, off: oneDay(nearestToWeekend) },
    {
      id: 'teachers-day-september-28',
      falls: solar(9, 28),
      names: { en: 'Teachers’ Day', 'zh-CN': '教师节', 'zh-TW': '教師節', ko: '대만 스승의 날' },
      greeting: whenTicked,
      off: { ...oneDay(nearestToWeekend), since: 2025 },
    },
    {
      id: 'national-day-october-10',
      falls: solar(10, 10),
      names: { en: 'Double Tenth Day', 'zh-CN': '双十节', 'zh-TW': '國慶日', ko: '쌍십절' },
      greeting: whenTicked,
      off: oneDay(nearestToWeekend),
    },
    doubleNinth,
    {
      id: 'retrocession-day',
      falls: solar(10, 25),
      names: { en: 'Retrocession Day', 'zh-CN': '光复节', 'zh-TW': '光復節', ko: '대만 광복절' },
      greeting: whenTicked,
      off: { ...oneDay(nearestToWeekend), since: 2025 },
    },
    winterSolstice,
    {
      id: 'constitution-day-december',
      falls: solar(12, 25),
      names: { en: 'Constitution Day', 'zh-CN': '行宪纪念日', 'zh-TW': '行憲紀念日', ko: '대만 제헌절' },
      greeting: whenTicked,
      off: { ...oneDay(nearestToWeekend), since: 2025 },
    },
    christmas,
  ],
};
