import { easter, mourned, notGreeted, solar, whenTicked, type Holiday } from '../holiday.ts';

export const goodFriday: Holiday = {
  id: 'good-friday',
  falls: easter(-2),
  names: {
    en: 'Good Friday',
    'zh-CN': '耶稣受难日',
    'zh-TW': '耶穌受難節',
    ko: '성금요일',
    de: 'Karfreitag',
    fr: 'Vendredi saint',
  },
  greeting: mourned,
};

export const easterSaturday: Holiday = {
  id: 'easter-saturday',
  falls: easter(-1),
  names: { en: 'Easter Saturday', 'zh-CN': '复活节前星期六', 'zh-TW': '復活節前星期六', ko: '부활절 토요일' },
  greeting: notGreeted,
};

export const easterSunday: Holiday = {
  id: 'easter',
  falls: easter(0),
  names: { en: 'Easter', 'zh-CN': '复活节', 'zh-TW': '復活節', ko: '부활절', de: 'Ostern', fr: 'Pâques' },
  greeting: whenTicked,
};

/** Its greeting is that of Easter. */
export const easterMonday: Holiday = {
  id: 'easter-monday',
  falls: easter(1),
  names: {
    en: 'Easter Monday',
    'zh-CN': '复活节星期一',
    'zh-TW': '復活節星期一',
    ko: '부활절 월요일',
    de: 'Ostermontag',
    fr: 'Lundi de Pâques',
  },
  greeting: notGreeted,
};

export const ascensionDay: Holiday = {
  id: 'ascension-day',
  falls: easter(39),
  names: {
    en: 'Ascension Day',
    'zh-CN': '耶稣升天节',
    'zh-TW': '耶穌升天節',
    ko: '주님 승천 대축일',
    de: 'Christi Himmelfahrt',
    fr: 'Ascension',
  },
  greeting: whenTicked,
};

export const whitMonday: Holiday = {
  id: 'whit-monday',
  falls: easter(50),
  names: {
    en: 'Whit Monday',
    'zh-CN': '圣灵降临节星期一',
    'zh-TW': '聖靈降臨節星期一',
    ko: '성령 강림 월요일',
    de: 'Pfingstmontag',
    fr: 'Lundi de Pentecôte',
  },
  greeting: whenTicked,
};

export const allSaintsDay: Holiday = {
  id: 'all-saints-day',
  falls: solar(11, 1),
  names: { en: 'All Saints’ Day', 'zh-CN': '诸圣节', 'zh-TW': '諸聖節', ko: '모든 성인 대축일', de: 'Allerheiligen', fr: 'Toussaint' },
  greeting: mourned,
};

export const christmas: Holiday = {
  id: 'christmas',
  falls: solar(12, 25),
  names: {
    en: 'Christmas',
    'zh-CN': '圣诞节',
    'zh-TW': '聖誕節',
    ko: '성탄절',
    ja: 'クリスマス',
    de: 'Weihnachten',
    fr: 'Noël',
  },
  greeting: { ...whenTicked, window: { from: -10, to: 0 } },
};

/** Its greeting is that of Christmas. */
export const boxingDay: Holiday = {
  id: 'boxing-day',
  falls: solar(12, 26),
  names: { en: 'Boxing Day', 'zh-CN': '节礼日', 'zh-TW': '節禮日', ko: '박싱 데이', de: '2. Weihnachtstag', fr: 'Lendemain de Noël' },
  greeting: notGreeted,
};
