import { christmas } from '../festivals/christian.ts';
import { labourDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { days, koreanLunar, mourned, notGreeted, offered, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterWeekendOrOverlap, noSubstitute, workdayAfterSundayOrOverlap } from '../substitute.ts';

const SEOUL = 9;

/** Lunar days are those of the Korean calendar. 1 May is a day off for employees. */
export const kr: HolidayCalendar = {
  id: 'kr',
  names: { en: 'Korea', 'zh-CN': '韩国', 'zh-TW': '韓國', ko: '한국' },
  holidays: [
    { ...newYear, off: oneDay(noSubstitute) },
    {
      id: 'seollal',
      falls: koreanLunar(1, 1),
      names: { en: 'Seollal', 'zh-CN': '韩国春节', 'zh-TW': '韓國農曆新年', ko: '설날' },
      greeting: offered(5),
      kin: 'lunar-new-year',
      off: days(-1, 1, workdayAfterSundayOrOverlap),
    },
    {
      id: 'first-full-moon',
      falls: koreanLunar(1, 15),
      names: { en: 'Jeongwol Daeboreum', 'zh-CN': '韩国元宵节', 'zh-TW': '韓國元宵節', ko: '정월대보름' },
      greeting: whenTicked,
    },
    valentinesDay,
    {
      id: 'independence-movement-day',
      falls: solar(3, 1),
      names: { en: 'Independence Movement Day', 'zh-CN': '三一节', 'zh-TW': '三一節', ko: '3·1절' },
      greeting: mourned,
      off: oneDay(afterWeekendOrOverlap, 2021),
    },
    womensDay,
    {
      id: 'april-16',
      falls: solar(4, 16),
      names: { en: 'Sewol Memorial Day', 'zh-CN': '世越号纪念日', 'zh-TW': '世越號紀念日', ko: '4·16 세월호 참사일' },
      greeting: mourned,
    },
    { ...labourDay, off: oneDay(noSubstitute) },
    {
      id: 'childrens-day-may',
      falls: solar(5, 5),
      names: { en: 'Children’s Day', 'zh-CN': '韩国儿童节', 'zh-TW': '韓國兒童節', ko: '어린이날' },
      greeting: whenTicked,
      off: oneDay(afterWeekendOrOverlap),
    },
    {
      id: 'parents-day',
      falls: solar(5, 8),
      names: { en: 'Parents’ Day', 'zh-CN': '韩国父母节', 'zh-TW': '韓國父母節', ko: '어버이날' },
      greeting: whenTicked,
    },
    {
      id: 'korean-buddhas-birthday',
      falls: koreanLunar(4, 8),
      names: { en: 'Buddha’s Birthday', 'zh-CN': '韩国佛诞', 'zh-TW': '韓國佛誕', ko: '부처님 오신 날' },
      greeting: whenTicked,
      kin: 'buddhas-birthday',
      off: oneDay(afterWeekendOrOverlap, 2023),
    },
    {
      id: 'teachers-day-may',
      falls: solar(5, 15),
      names: { en: 'Teachers’ Day', 'zh-CN': '韩国教师节', 'zh-TW': '韓國教師節', ko: '스승의 날' },
      greeting: whenTicked,
    },
    {
      id: 'may-18',
      falls: solar(5, 18),
      names: {
        en: 'Gwangju Uprising Memorial Day',
        'zh-CN': '光州民主化运动纪念日',
        'zh-TW': '光州民主化運動紀念日',
        ko: '5·18 민주화운동 기념일',
      },
      greeting: mourned,
    },
    {
      id: 'korean-memorial-day',
      falls: solar(6, 6),
      names: { en: 'Memorial Day', 'zh-CN': '显忠日', 'zh-TW': '顯忠日', ko: '현충일' },
      greeting: mourned,
      off: oneDay(noSubstitute),
    },
    {
      id: 'dano',
      falls: koreanLunar(5, 5),
      names: { en: 'Dano', 'zh-CN': '韩国端午', 'zh-TW': '韓國端午', ko: '단오' },
      greeting: whenTicked,
      kin: 'dragon-boat',
    },
    {
      id: 'constitution-day-july',
      falls: solar(7, 17),
      names: { en: 'Constitution Day', 'zh-CN': '韩国制宪节', 'zh-TW': '韓國制憲節', ko: '제헌절' },
      greeting: whenTicked,
      off: { ...oneDay(afterWeekendOrOverlap), since: 2026 },
    },
    {
      id: 'liberation-day',
      falls: solar(8, 15),
      names: { en: 'Liberation Day', 'zh-CN': '韩国光复节', 'zh-TW': '韓國光復節', ko: '광복절' },
      greeting: mourned,
      off: oneDay(afterWeekendOrOverlap, 2021),
    },
    {
      id: 'chuseok',
      falls: koreanLunar(8, 15),
      names: { en: 'Chuseok', 'zh-CN': '韩国中秋节', 'zh-TW': '韓國中秋節', ko: '추석' },
      greeting: offered(5),
      kin: 'mid-autumn',
      off: days(-1, 1, workdayAfterSundayOrOverlap),
    },
    {
      id: 'foundation-day',
      falls: solar(10, 3),
      names: { en: 'National Foundation Day', 'zh-CN': '韩国开天节', 'zh-TW': '韓國開天節', ko: '개천절' },
      greeting: whenTicked,
      off: oneDay(afterWeekendOrOverlap, 2021),
    },
    {
      id: 'hangul-day',
      falls: solar(10, 9),
      names: { en: 'Hangul Day', 'zh-CN': '韩文日', 'zh-TW': '韓文日', ko: '한글날' },
      greeting: whenTicked,
      off: oneDay(afterWeekendOrOverlap, 2021),
    },
    {
      id: 'pepero-day',
      falls: solar(11, 11),
      names: { en: 'Pepero Day', 'zh-CN': '韩国巧克力棒节', 'zh-TW': '韓國巧克力棒節', ko: '빼빼로데이' },
      greeting: notGreeted,
    },
    {
      id: 'dongji',
      falls: { type: 'sun', longitude: 270, utcOffset: SEOUL },
      names: { en: 'Dongji', 'zh-CN': '韩国冬至', 'zh-TW': '韓國冬至', ko: '동지' },
      greeting: whenTicked,
      kin: 'winter-solstice',
    },
    { ...christmas, off: oneDay(afterWeekendOrOverlap, 2023) },
  ],
};
