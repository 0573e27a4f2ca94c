import { boxingDay, christmas, easterMonday, easterSunday, goodFriday } from '../festivals/christian.ts';
import { fathersDay, mothersDay, newYear, remembranceDay, septemberLabourDay, valentinesDay } from '../festivals/civil.ts';
import { firstFrom, mourned, nthOf, offered, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterWeekend, noSubstitute } from '../substitute.ts';

/** Days off are the federal ones; what provinces add comes by import. */
export const ca: HolidayCalendar = {
  id: 'ca',
  names: { en: 'Canada', 'zh-CN': '加拿大', 'zh-TW': '加拿大', ko: '캐나다', fr: 'Canada' },
  holidays: [
    { ...newYear, off: oneDay(afterWeekend) },
    valentinesDay,
    {
      id: 'family-day',
      falls: nthOf(3, 1, 2),
      names: { en: 'Family Day', 'zh-CN': '家庭日', 'zh-TW': '家庭日', ko: '가족의 날', fr: 'Jour de la famille' },
      greeting: whenTicked,
    },
    { ...goodFriday, off: oneDay(noSubstitute) },
    easterSunday,
    easterMonday,
    mothersDay,
    {
      id: 'victoria-day',
      falls: firstFrom(1, 5, 18),
      names: { en: 'Victoria Day', 'zh-CN': '维多利亚日', 'zh-TW': '維多利亞日', ko: '빅토리아 데이', fr: 'Fête de la Reine' },
      greeting: whenTicked,
      off: oneDay(noSubstitute),
    },
    fathersDay,
    {
      id: 'saint-jean-baptiste',
      falls: solar(6, 24),
      names: {
        en: 'Saint-Jean-Baptiste Day',
        'zh-CN': '魁北克国庆日',
        'zh-TW': '魁北克國慶日',
        ko: '생장바티스트의 날',
        fr: 'Fête nationale du Québec',
      },
      greeting: whenTicked,
    },
    {
      id: 'canada-day',
      falls: solar(7, 1),
      names: { en: 'Canada Day', 'zh-CN': '加拿大国庆日', 'zh-TW': '加拿大國慶日', ko: '캐나다 데이', fr: 'Fête du Canada' },
      greeting: whenTicked,
      off: oneDay(afterWeekend),
    },
    { ...septemberLabourDay, localNames: { ...septemberLabourDay.names, en: 'Labour Day' }, off: oneDay(noSubstitute) },
    {
      id: 'truth-and-reconciliation-day',
      falls: solar(9, 30),
      names: {
        en: 'National Day for Truth and Reconciliation',
        'zh-CN': '加拿大真相与和解日',
        'zh-TW': '加拿大真相與和解日',
        ko: '캐나다 진실과 화해의 날',
        fr: 'Journée nationale de la vérité et de la réconciliation',
      },
      greeting: mourned,
      off: { ...oneDay(afterWeekend), since: 2021 },
    },
    {
      id: 'canadian-thanksgiving',
      falls: nthOf(2, 1, 10),
      names: { en: 'Thanksgiving', 'zh-CN': '加拿大感恩节', 'zh-TW': '加拿大感恩節', ko: '캐나다 추수감사절', fr: 'Action de grâce' },
      greeting: offered(),
      off: oneDay(noSubstitute),
    },
    { ...remembranceDay, off: oneDay(afterWeekend) },
    { ...christmas, off: oneDay(afterWeekend) },
    { ...boxingDay, off: oneDay(afterWeekend) },
  ],
};
