import type { DayRule } from '../day-rule.ts';
import { mourned, whenTicked, type Holiday } from '../holiday.ts';

const muslim = (month: number, day: number): DayRule => ({ type: 'date', calendar: 'islamic-umalqura', month, day });
const jewish = (month: number, day: number): DayRule => ({ type: 'date', calendar: 'hebrew', month, day });

export const eidAlFitr: Holiday = {
  id: 'eid-al-fitr',
  falls: muslim(10, 1),
  names: { en: 'Eid al-Fitr', 'zh-CN': '开斋节', 'zh-TW': '開齋節', ko: '이드 알피트르' },
  greeting: whenTicked,
};

export const eidAlAdha: Holiday = {
  id: 'eid-al-adha',
  falls: muslim(12, 10),
  names: { en: 'Eid al-Adha', 'zh-CN': '宰牲节', 'zh-TW': '宰牲節', ko: '이드 알아드하' },
  greeting: whenTicked,
};

export const diwali: Holiday = {
  id: 'diwali',
  falls: { type: 'diwali' },
  names: { en: 'Diwali', 'zh-CN': '排灯节', 'zh-TW': '排燈節', ko: '디왈리' },
  greeting: whenTicked,
};

/** Begins on the evening before. */
export const roshHashanah: Holiday = {
  id: 'rosh-hashanah',
  falls: jewish(1, 1),
  names: { en: 'Rosh Hashanah', 'zh-CN': '犹太新年', 'zh-TW': '猶太新年', ko: '로시 하샤나' },
  greeting: whenTicked,
};

export const yomKippur: Holiday = {
  id: 'yom-kippur',
  falls: jewish(1, 10),
  names: { en: 'Yom Kippur', 'zh-CN': '赎罪日', 'zh-TW': '贖罪日', ko: '욤 키푸르' },
  greeting: mourned,
};

/** 25 Kislev, the first of eight days. */
export const hanukkah: Holiday = {
  id: 'hanukkah',
  falls: jewish(3, 25),
  names: { en: 'Hanukkah', 'zh-CN': '光明节', 'zh-TW': '光明節', ko: '하누카' },
  greeting: whenTicked,
};
