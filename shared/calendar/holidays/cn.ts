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
} from '../festivals/chinese.ts';
import { christmas } from '../festivals/christian.ts';
import { chineseNationalDay, fathersDay, labourDay, mothersDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { chineseLunar, days, mourned, notGreeted, offered, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { noSubstitute } from '../substitute.ts';

/** Days off are those of the law, since 2025. What the State Council moves around them each year (调休) is not known beforehand: it comes by import. */
export const cn: HolidayCalendar = {
  id: 'cn',
  names: { en: 'Mainland China', 'zh-CN': '中国大陆', 'zh-TW': '中國大陸', ko: '중국 대륙' },
  holidays: [
    { ...newYear, off: oneDay(noSubstitute) },
    {
      id: 'laba',
      falls: chineseLunar(12, 8),
      names: { en: 'Laba Festival', 'zh-CN': '腊八节', 'zh-TW': '臘八節', ko: '납팔절' },
      greeting: whenTicked,
    },
    lunarNewYearsEve,
    {
      ...lunarNewYear,
      localNames: { en: 'Spring Festival', 'zh-CN': '春节', 'zh-TW': '春節', ko: '춘절' },
      off: days(-1, 2, noSubstitute),
    },
    lanternFestival,
    valentinesDay,
    womensDay,
    { ...qingming, off: oneDay(noSubstitute) },
    { ...labourDay, greeting: offered(), off: days(0, 1, noSubstitute) },
    mothersDay,
    {
      id: 'childrens-day-june',
      falls: solar(6, 1),
      names: { en: 'Children’s Day', 'zh-CN': '儿童节', 'zh-TW': '兒童節', ko: '어린이날(중국)' },
      greeting: whenTicked,
    },
    { ...dragonBoat, off: oneDay(noSubstitute) },
    fathersDay,
    {
      id: 'party-founding-day',
      falls: solar(7, 1),
      names: { en: 'Party Founding Day', 'zh-CN': '建党节', 'zh-TW': '建黨節', ko: '중국 공산당 창당일' },
      greeting: whenTicked,
    },
    {
      id: 'army-day',
      falls: solar(8, 1),
      names: { en: 'Army Day', 'zh-CN': '建军节', 'zh-TW': '建軍節', ko: '중국 건군절' },
      greeting: whenTicked,
    },
    qixi,
    hungryGhost,
    {
      id: 'teachers-day-september-10',
      falls: solar(9, 10),
      names: { en: 'Teachers’ Day', 'zh-CN': '教师节', 'zh-TW': '教師節', ko: '중국 교사절' },
      greeting: whenTicked,
    },
    {
      id: 'september-18',
      falls: solar(9, 18),
      names: { en: '18 September Memorial Day', 'zh-CN': '九一八纪念日', 'zh-TW': '九一八紀念日', ko: '9·18 사변일' },
      greeting: mourned,
    },
    { ...midAutumn, off: oneDay(noSubstitute) },
    { ...chineseNationalDay, off: days(0, 2, noSubstitute) },
    doubleNinth,
    {
      id: 'winter-clothes',
      falls: chineseLunar(10, 1),
      names: { en: 'Winter Clothes Festival', 'zh-CN': '寒衣节', 'zh-TW': '寒衣節', ko: '한의절' },
      greeting: mourned,
    },
    {
      id: 'singles-day',
      falls: solar(11, 11),
      names: { en: 'Singles’ Day', 'zh-CN': '双十一', 'zh-TW': '雙十一', ko: '광군제' },
      greeting: notGreeted,
    },
    {
      id: 'nanjing-memorial-day',
      falls: solar(12, 13),
      names: {
        en: 'Nanjing Memorial Day',
        'zh-CN': '南京大屠杀死难者国家公祭日',
        'zh-TW': '南京大屠殺死難者國家公祭日',
        ko: '난징대학살 추모일',
      },
      greeting: mourned,
    },
    winterSolstice,
    christmas,
  ],
};
