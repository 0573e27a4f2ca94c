import { christmas } from '../festivals/christian.ts';
import { fathersDay, mothersDay, newYear, valentinesDay } from '../festivals/civil.ts';
import type { DayRule } from '../day-rule.ts';
import { calmWhenTicked, mourned, nthOf, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { afterSunday } from '../substitute.ts';

const off = oneDay(afterSunday);

const equinox = (longitude: number): DayRule => ({ type: 'sun', longitude, utcOffset: 9 });

/** Days off are the national holidays (国民の祝日). */
export const jp: HolidayCalendar = {
  id: 'jp',
  names: { en: 'Japan', 'zh-CN': '日本', 'zh-TW': '日本', ko: '일본', ja: '日本' },
  bridgesAreOff: true,
  holidays: [
    { ...newYear, off },
    {
      id: 'coming-of-age-day',
      falls: nthOf(2, 1, 1),
      names: { en: 'Coming of Age Day', 'zh-CN': '成人节（日本）', 'zh-TW': '成人節（日本）', ko: '성인의 날(일본)', ja: '成人の日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'japanese-foundation-day',
      falls: solar(2, 11),
      names: {
        en: 'National Foundation Day',
        'zh-CN': '日本建国纪念日',
        'zh-TW': '日本建國紀念日',
        ko: '일본 건국기념일',
        ja: '建国記念の日',
      },
      greeting: whenTicked,
      off,
    },
    valentinesDay,
    {
      id: 'emperors-birthday',
      falls: solar(2, 23),
      names: { en: 'Emperor’s Birthday', 'zh-CN': '日本天皇诞生日', 'zh-TW': '日本天皇誕生日', ko: '일왕 생일', ja: '天皇誕生日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'spring-equinox',
      falls: equinox(0),
      names: { en: 'Vernal Equinox Day', 'zh-CN': '春分日', 'zh-TW': '春分日', ko: '춘분의 날', ja: '春分の日' },
      greeting: mourned,
      off,
    },
    {
      id: 'showa-day',
      falls: solar(4, 29),
      names: { en: 'Shōwa Day', 'zh-CN': '昭和日', 'zh-TW': '昭和日', ko: '쇼와의 날', ja: '昭和の日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'constitution-day-may',
      falls: solar(5, 3),
      names: {
        en: 'Constitution Memorial Day',
        'zh-CN': '日本宪法纪念日',
        'zh-TW': '日本憲法紀念日',
        ko: '일본 헌법기념일',
        ja: '憲法記念日',
      },
      greeting: whenTicked,
      off,
    },
    {
      id: 'greenery-day',
      falls: solar(5, 4),
      names: { en: 'Greenery Day', 'zh-CN': '绿之日', 'zh-TW': '綠之日', ko: '녹색의 날', ja: 'みどりの日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'japanese-childrens-day',
      falls: solar(5, 5),
      names: { en: 'Children’s Day', 'zh-CN': '日本儿童节', 'zh-TW': '日本兒童節', ko: '일본 어린이날', ja: 'こどもの日' },
      greeting: whenTicked,
      off,
    },
    mothersDay,
    fathersDay,
    {
      id: 'marine-day',
      falls: nthOf(3, 1, 7),
      names: { en: 'Marine Day', 'zh-CN': '海之日', 'zh-TW': '海之日', ko: '바다의 날', ja: '海の日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'mountain-day',
      falls: solar(8, 11),
      names: { en: 'Mountain Day', 'zh-CN': '山之日', 'zh-TW': '山之日', ko: '산의 날', ja: '山の日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'end-of-war-day',
      falls: solar(8, 15),
      names: {
        en: 'End of the War Memorial Day',
        'zh-CN': '日本终战纪念日',
        'zh-TW': '日本終戰紀念日',
        ko: '일본 종전기념일',
        ja: '終戦の日',
      },
      greeting: mourned,
    },
    {
      id: 'respect-for-the-aged-day',
      falls: nthOf(3, 1, 9),
      names: { en: 'Respect for the Aged Day', 'zh-CN': '敬老日', 'zh-TW': '敬老日', ko: '경로의 날', ja: '敬老の日' },
      greeting: calmWhenTicked,
      off,
    },
    {
      id: 'autumn-equinox',
      falls: equinox(180),
      names: { en: 'Autumnal Equinox Day', 'zh-CN': '秋分日', 'zh-TW': '秋分日', ko: '추분의 날', ja: '秋分の日' },
      greeting: mourned,
      off,
    },
    {
      id: 'sports-day',
      falls: nthOf(2, 1, 10),
      names: { en: 'Sports Day', 'zh-CN': '体育日', 'zh-TW': '體育日', ko: '체육의 날(일본)', ja: 'スポーツの日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'culture-day',
      falls: solar(11, 3),
      names: { en: 'Culture Day', 'zh-CN': '文化日', 'zh-TW': '文化日', ko: '문화의 날(일본)', ja: '文化の日' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'labour-thanksgiving-day',
      falls: solar(11, 23),
      names: { en: 'Labour Thanksgiving Day', 'zh-CN': '勤劳感谢日', 'zh-TW': '勤勞感謝日', ko: '근로감사의 날', ja: '勤労感謝の日' },
      greeting: whenTicked,
      off,
    },
    christmas,
  ],
};
