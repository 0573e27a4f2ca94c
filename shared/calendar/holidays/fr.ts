import { allSaintsDay, ascensionDay, christmas, easterMonday, easterSunday, goodFriday, whitMonday } from '../festivals/christian.ts';
import { fathersDay, labourDay, newYear, valentinesDay, womensDay } from '../festivals/civil.ts';
import { mourned, oneDay, solar, whenTicked, type HolidayCalendar } from '../holiday.ts';
import { noSubstitute } from '../substitute.ts';

const off = oneDay(noSubstitute);

/** Days off are those of the whole of France; Alsace and Moselle have two more. */
export const fr: HolidayCalendar = {
  id: 'fr',
  names: { en: 'France', 'zh-CN': '法国', 'zh-TW': '法國', ko: '프랑스', fr: 'France' },
  holidays: [
    { ...newYear, off },
    valentinesDay,
    womensDay,
    goodFriday,
    easterSunday,
    { ...easterMonday, off },
    { ...labourDay, off },
    {
      id: 'victory-day',
      falls: solar(5, 8),
      names: {
        en: 'Victory in Europe Day',
        'zh-CN': '二战胜利日（法国）',
        'zh-TW': '二戰勝利日（法國）',
        ko: '프랑스 전승기념일',
        fr: 'Victoire 1945',
      },
      greeting: mourned,
      off,
    },
    { ...ascensionDay, off },
    { ...whitMonday, off },
    {
      id: 'french-mothers-day',
      falls: { type: 'french-mothers-day' },
      names: { en: 'Mother’s Day', 'zh-CN': '法国母亲节', 'zh-TW': '法國母親節', ko: '프랑스 어머니의 날', fr: 'Fête des Mères' },
      greeting: whenTicked,
    },
    fathersDay,
    {
      id: 'bastille-day',
      falls: solar(7, 14),
      names: { en: 'Bastille Day', 'zh-CN': '法国国庆日', 'zh-TW': '法國國慶日', ko: '프랑스 혁명기념일', fr: 'Fête nationale' },
      greeting: whenTicked,
      off,
    },
    {
      id: 'assumption-day',
      falls: solar(8, 15),
      names: { en: 'Assumption Day', 'zh-CN': '圣母升天节', 'zh-TW': '聖母升天節', ko: '성모 승천 대축일', fr: 'Assomption' },
      greeting: whenTicked,
      off,
    },
    { ...allSaintsDay, off },
    {
      id: 'armistice-day',
      falls: solar(11, 11),
      names: { en: 'Armistice Day', 'zh-CN': '一战停战日', 'zh-TW': '一戰停戰日', ko: '제1차 세계 대전 휴전기념일', fr: 'Armistice 1918' },
      greeting: mourned,
      off,
    },
    { ...christmas, off },
  ],
};
