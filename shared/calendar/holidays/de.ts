import {
  allSaintsDay,
  ascensionDay,
  boxingDay,
  christmas,
  easterMonday,
  easterSunday,
  goodFriday,
  whitMonday,
} from '../festivals/christian.ts';
import { labourDay, mothersDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { firstFrom, mourned, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { noSubstitute } from '../substitute.ts';

const off = oneDay(noSubstitute);
const WEDNESDAY = 3;
const SUNDAY = 7;

/** Days off are those of all states; what a state adds comes by import. */
export const de: HolidayCalendar = {
  id: 'de',
  names: { en: 'Germany', 'zh-CN': '德国', 'zh-TW': '德國', ko: '독일', de: 'Deutschland' },
  holidays: [
    { ...newYear, off },
    valentinesDay,
    womensDay,
    { ...goodFriday, off },
    easterSunday,
    { ...easterMonday, off },
    { ...labourDay, off },
    mothersDay,
    { ...ascensionDay, off },
    { ...whitMonday, off },
    {
      id: 'german-unity-day',
      falls: solar(10, 3),
      names: {
        en: 'German Unity Day',
        'zh-CN': '德国统一日',
        'zh-TW': '德國統一日',
        ko: '독일 통일의 날',
        de: 'Tag der Deutschen Einheit',
      },
      greeting: whenTicked,
      off,
    },
    allSaintsDay,
    {
      id: 'volkstrauertag',
      falls: firstFrom(SUNDAY, 11, 13),
      names: {
        en: 'National Day of Mourning',
        'zh-CN': '德国国民哀悼日',
        'zh-TW': '德國國民哀悼日',
        ko: '독일 국민 애도의 날',
        de: 'Volkstrauertag',
      },
      greeting: mourned,
    },
    {
      id: 'day-of-repentance',
      falls: firstFrom(WEDNESDAY, 11, 16),
      names: {
        en: 'Day of Repentance and Prayer',
        'zh-CN': '忏悔祈祷日',
        'zh-TW': '懺悔祈禱日',
        ko: '참회와 기도의 날',
        de: 'Buß- und Bettag',
      },
      greeting: mourned,
    },
    {
      id: 'sunday-of-the-dead',
      falls: firstFrom(SUNDAY, 11, 20),
      names: {
        en: 'Sunday of the Dead',
        'zh-CN': '德国亡灵星期日',
        'zh-TW': '德國亡靈星期日',
        ko: '독일 죽은 이들의 일요일',
        de: 'Totensonntag',
      },
      greeting: mourned,
    },
    { ...christmas, off },
    {
      ...boxingDay,
      localNames: { ...boxingDay.names, en: 'Second Day of Christmas', 'zh-CN': '圣诞节次日', 'zh-TW': '聖誕節翌日', ko: '성탄절 다음 날' },
      off,
    },
  ],
};
