import { christmas, easterSunday, goodFriday } from '../festivals/christian.ts';
import { fathersDay, mothersDay, newYear, septemberLabourDay, valentinesDay } from '../festivals/civil.ts';
import {
  calmWhenTicked,
  firstFrom,
  mourned,
  notGreeted,
  nthOf,
  offered,
  oneDay,
  solar,
  whenTicked,
  type HolidayCalendar,
} from '../holiday.ts';
import { nearestToWeekend, noSubstitute } from '../substitute.ts';

const THURSDAY = 4;

/** Days off are the federal holidays. */
export const us: HolidayCalendar = {
  id: 'us',
  names: { en: 'United States', 'zh-CN': '美国', 'zh-TW': '美國', ko: '미국' },
  holidays: [
    { ...newYear, off: oneDay(nearestToWeekend) },
    {
      id: 'martin-luther-king-day',
      falls: nthOf(3, 1, 1),
      names: { en: 'Martin Luther King Jr. Day', 'zh-CN': '马丁·路德·金纪念日', 'zh-TW': '馬丁·路德·金恩紀念日', ko: '마틴 루서 킹의 날' },
      greeting: calmWhenTicked,
      off: oneDay(noSubstitute),
    },
    valentinesDay,
    {
      id: 'presidents-day',
      falls: nthOf(3, 1, 2),
      names: { en: 'Presidents’ Day', 'zh-CN': '总统日', 'zh-TW': '總統日', ko: '대통령의 날' },
      greeting: whenTicked,
      off: oneDay(noSubstitute),
    },
    goodFriday,
    easterSunday,
    mothersDay,
    {
      id: 'us-memorial-day',
      falls: firstFrom(1, 5, 25),
      names: { en: 'Memorial Day', 'zh-CN': '美国阵亡将士纪念日', 'zh-TW': '美國陣亡將士紀念日', ko: '메모리얼 데이' },
      greeting: mourned,
      off: oneDay(noSubstitute),
    },
    {
      id: 'juneteenth',
      falls: solar(6, 19),
      names: { en: 'Juneteenth', 'zh-CN': '六月节', 'zh-TW': '六月節', ko: '준틴스' },
      greeting: calmWhenTicked,
      off: { ...oneDay(nearestToWeekend), since: 2021 },
    },
    fathersDay,
    {
      id: 'us-independence-day',
      falls: solar(7, 4),
      names: { en: 'Independence Day', 'zh-CN': '美国独立日', 'zh-TW': '美國獨立紀念日', ko: '미국 독립기념일' },
      greeting: whenTicked,
      off: oneDay(nearestToWeekend),
    },
    { ...septemberLabourDay, off: oneDay(noSubstitute) },
    {
      id: 'columbus-day',
      falls: nthOf(2, 1, 10),
      names: {
        en: 'Columbus Day / Indigenous Peoples’ Day',
        'zh-CN': '哥伦布日／原住民日',
        'zh-TW': '哥倫布日／原住民日',
        ko: '콜럼버스의 날 / 원주민의 날',
      },
      greeting: calmWhenTicked,
      off: oneDay(noSubstitute),
    },
    {
      id: 'halloween',
      falls: solar(10, 31),
      names: { en: 'Halloween', 'zh-CN': '万圣夜', 'zh-TW': '萬聖夜', ko: '핼러윈' },
      greeting: notGreeted,
    },
    {
      id: 'veterans-day',
      falls: solar(11, 11),
      names: { en: 'Veterans Day', 'zh-CN': '退伍军人节', 'zh-TW': '退伍軍人節', ko: '재향군인의 날' },
      greeting: mourned,
      off: oneDay(nearestToWeekend),
    },
    {
      id: 'us-thanksgiving',
      falls: nthOf(4, THURSDAY, 11),
      names: { en: 'Thanksgiving', 'zh-CN': '感恩节', 'zh-TW': '感恩節', ko: '추수감사절' },
      greeting: offered(),
      off: oneDay(noSubstitute),
    },
    { ...christmas, off: oneDay(nearestToWeekend) },
  ],
};
