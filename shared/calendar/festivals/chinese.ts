import { calmWhenTicked, chineseLunar, mourned, notGreeted, offered, whenTicked, type Holiday } from '../holiday.ts';

const BEIJING = 8;

/** 除夕. Its greeting is that of the New Year. */
export const lunarNewYearsEve: Holiday = {
  id: 'lunar-new-years-eve',
  falls: chineseLunar(1, 1, -1),
  names: { en: 'Lunar New Year’s Eve', 'zh-CN': '除夕', 'zh-TW': '除夕', ko: '섣달그믐' },
  greeting: notGreeted,
};

/** Greeted in the days before 除夕 and on it. */
export const lunarNewYear: Holiday = {
  id: 'lunar-new-year',
  falls: chineseLunar(1, 1),
  names: { en: 'Lunar New Year', 'zh-CN': '农历新年', 'zh-TW': '農曆新年', ko: '음력설' },
  greeting: { ...offered(), window: { from: -7, to: -1 } },
  kin: 'lunar-new-year',
};

export const lanternFestival: Holiday = {
  id: 'lantern-festival',
  falls: chineseLunar(1, 15),
  names: { en: 'Lantern Festival', 'zh-CN': '元宵节', 'zh-TW': '元宵節', ko: '원소절' },
  greeting: offered(1),
};

export const qingming: Holiday = {
  id: 'qingming',
  falls: { type: 'sun', longitude: 15, utcOffset: BEIJING },
  names: { en: 'Qingming', 'zh-CN': '清明节', 'zh-TW': '清明節', ko: '청명절' },
  greeting: mourned,
};

/** One wishes 安康, health and peace, in writing. */
export const dragonBoat: Holiday = {
  id: 'dragon-boat',
  falls: chineseLunar(5, 5),
  names: { en: 'Dragon Boat Festival', 'zh-CN': '端午节', 'zh-TW': '端午節', ko: '단오절' },
  greeting: { ...offered(), tone: 'calm' },
};

export const qixi: Holiday = {
  id: 'qixi',
  falls: chineseLunar(7, 7),
  names: { en: 'Qixi', 'zh-CN': '七夕', 'zh-TW': '七夕', ko: '칠석' },
  greeting: notGreeted,
};

export const hungryGhost: Holiday = {
  id: 'hungry-ghost',
  falls: chineseLunar(7, 15),
  names: { en: 'Hungry Ghost Festival', 'zh-CN': '中元节', 'zh-TW': '中元節', ko: '중원절' },
  greeting: mourned,
};

export const midAutumn: Holiday = {
  id: 'mid-autumn',
  falls: chineseLunar(8, 15),
  names: { en: 'Mid-Autumn Festival', 'zh-CN': '中秋节', 'zh-TW': '中秋節', ko: '중추절' },
  greeting: offered(),
  kin: 'mid-autumn',
};

export const doubleNinth: Holiday = {
  id: 'double-ninth',
  falls: chineseLunar(9, 9),
  names: { en: 'Double Ninth Festival', 'zh-CN': '重阳节', 'zh-TW': '重陽節', ko: '중양절' },
  greeting: calmWhenTicked,
};

/** 冬至 */
export const winterSolstice: Holiday = {
  id: 'winter-solstice',
  falls: { type: 'sun', longitude: 270, utcOffset: BEIJING },
  names: { en: 'Winter Solstice', 'zh-CN': '冬至', 'zh-TW': '冬至', ko: '동지' },
  greeting: whenTicked,
};

/** 8th day of the fourth month, as Hong Kong and Taiwan keep it. */
export const buddhasBirthday: Holiday = {
  id: 'buddhas-birthday',
  falls: chineseLunar(4, 8),
  names: { en: 'Buddha’s Birthday', 'zh-CN': '佛诞', 'zh-TW': '佛誕', ko: '부처님 오신 날' },
  greeting: whenTicked,
};
