import { dragonBoat, hungryGhost, lunarNewYear, lunarNewYearsEve, midAutumn, qingming } from '../festivals/chinese.ts';
import { christmas, easterSunday, goodFriday } from '../festivals/christian.ts';
import { fathersDay, labourDay, mothersDay, newYear, valentinesDay } from '../festivals/civil.ts';
import { diwali, eidAlAdha, eidAlFitr } from '../festivals/other-faiths.ts';
import { calmWhenTicked, chineseLunar, days, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterSunday } from '../substitute.ts';

const off = oneDay(afterSunday);

/** Many peoples: apart from the New Years no festival is everybody's. The days of moon sighting and of Deepavali are as announced, later ones as expected. */
export const sg: HolidayCalendar = {
  id: 'sg',
  names: { en: 'Singapore', 'zh-CN': '新加坡', 'zh-TW': '新加坡', ko: '싱가포르' },
  holidays: [
    { ...newYear, off },
    lunarNewYearsEve,
    { ...lunarNewYear, off: days(0, 1, afterSunday) },
    valentinesDay,
    { ...goodFriday, off },
    easterSunday,
    qingming,
    {
      id: 'hari-raya-puasa',
      falls: {
        type: 'announced',
        days: {
          2020: '2020-05-24',
          2021: '2021-05-13',
          2022: '2022-05-03',
          2023: '2023-04-22',
          2024: '2024-04-10',
          2025: '2025-03-31',
          2026: '2026-03-21',
        },
        otherwise: eidAlFitr.falls,
      },
      names: { en: 'Hari Raya Puasa', 'zh-CN': '开斋节', 'zh-TW': '開齋節', ko: '하리 라야 푸아사' },
      greeting: whenTicked,
      kin: 'eid-al-fitr',
      off,
    },
    { ...labourDay, off },
    mothersDay,
    {
      id: 'vesak-day',
      falls: chineseLunar(4, 15),
      names: { en: 'Vesak Day', 'zh-CN': '卫塞节', 'zh-TW': '衛塞節', ko: '베삭 데이' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'hari-raya-haji',
      falls: {
        type: 'announced',
        days: {
          2020: '2020-07-31',
          2021: '2021-07-20',
          2022: '2022-07-10',
          2023: '2023-06-29',
          2024: '2024-06-17',
          2025: '2025-06-07',
          2026: '2026-05-27',
        },
        otherwise: eidAlAdha.falls,
      },
      names: { en: 'Hari Raya Haji', 'zh-CN': '哈芝节', 'zh-TW': '哈芝節', ko: '하리 라야 하지' },
      greeting: calmWhenTicked,
      kin: 'eid-al-adha',
      off,
    },
    { ...dragonBoat, greeting: calmWhenTicked },
    fathersDay,
    {
      id: 'singapore-national-day',
      falls: solar(8, 9),
      names: { en: 'National Day', 'zh-CN': '国庆日', 'zh-TW': '國慶日', ko: '싱가포르 독립기념일' },
      greeting: whenTicked,
      off,
    },
    hungryGhost,
    { ...midAutumn, greeting: whenTicked },
    {
      id: 'deepavali',
      falls: {
        type: 'announced',
        days: {
          2020: '2020-11-14',
          2021: '2021-11-04',
          2022: '2022-10-24',
          2023: '2023-11-12',
          2024: '2024-10-31',
          2025: '2025-10-20',
          2026: '2026-11-08',
        },
        otherwise: diwali.falls,
      },
      names: { en: 'Deepavali', 'zh-CN': '屠妖节', 'zh-TW': '屠妖節', ko: '디파발리' },
      greeting: whenTicked,
      kin: 'diwali',
      off,
    },
    { ...christmas, off },
  ],
};
