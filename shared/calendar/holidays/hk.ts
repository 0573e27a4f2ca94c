import {
  buddhasBirthday,
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
import { boxingDay, christmas, easterMonday, easterSaturday, easterSunday, goodFriday } from '../festivals/christian.ts';
import { chineseNationalDay, fathersDay, labourDay, mothersDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { chineseLunar, days, notGreeted, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterSundayOrOverlap } from '../substitute.ts';

const off = oneDay(afterSundayOrOverlap);

/** Days off are the general holidays. */
export const hk: HolidayCalendar = {
  id: 'hk',
  names: { en: 'Hong Kong', 'zh-CN': '香港', 'zh-TW': '香港', ko: '홍콩' },
  holidays: [
    { ...newYear, off },
    lunarNewYearsEve,
    { ...lunarNewYear, off: days(0, 2, afterSundayOrOverlap) },
    lanternFestival,
    valentinesDay,
    womensDay,
    { ...goodFriday, off },
    { ...easterSaturday, off },
    easterSunday,
    { ...easterMonday, off },
    { ...qingming, off },
    { ...labourDay, off },
    { ...buddhasBirthday, off },
    mothersDay,
    { ...dragonBoat, off },
    fathersDay,
    {
      id: 'hksar-establishment-day',
      falls: solar(7, 1),
      names: {
        en: 'HKSAR Establishment Day',
        'zh-CN': '香港特别行政区成立纪念日',
        'zh-TW': '香港特別行政區成立紀念日',
        ko: '홍콩 특별행정구 수립일',
      },
      greeting: whenTicked,
      off,
    },
    qixi,
    hungryGhost,
    midAutumn,
    {
      id: 'day-after-mid-autumn',
      falls: chineseLunar(8, 16),
      names: { en: 'Day after Mid-Autumn Festival', 'zh-CN': '中秋节翌日', 'zh-TW': '中秋節翌日', ko: '중추절 다음 날' },
      greeting: notGreeted,
      off,
    },
    { ...chineseNationalDay, off },
    { ...doubleNinth, localNames: { ...doubleNinth.names, en: 'Chung Yeung Festival' }, off },
    winterSolstice,
    { ...christmas, off },
    { ...boxingDay, off },
  ],
};
