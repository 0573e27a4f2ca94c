import { mourned, nthOf, notGreeted, offered, solar, whenTicked, type Holiday } from '../holiday.ts';

export const newYear: Holiday = {
  id: 'new-year',
  falls: solar(1, 1),
  names: { en: 'New Year', 'zh-CN': '元旦', 'zh-TW': '元旦', ko: '신정', ja: '元日', de: 'Neujahr', fr: 'Jour de l’An' },
  greeting: offered(5),
};

export const labourDay: Holiday = {
  id: 'labour-day',
  falls: solar(5, 1),
  names: { en: 'Labour Day', 'zh-CN': '劳动节', 'zh-TW': '勞動節', ko: '노동절', de: 'Tag der Arbeit', fr: 'Fête du Travail' },
  greeting: whenTicked,
};

export const septemberLabourDay: Holiday = {
  id: 'september-labour-day',
  falls: nthOf(1, 1, 9),
  names: { en: 'Labor Day', 'zh-CN': '劳动节（北美）', 'zh-TW': '勞動節（北美）', ko: '노동절(북미)', fr: 'Fête du Travail' },
  greeting: whenTicked,
};

export const valentinesDay: Holiday = {
  id: 'valentines-day',
  falls: solar(2, 14),
  names: {
    en: 'Valentine’s Day',
    'zh-CN': '情人节',
    'zh-TW': '西洋情人節',
    ko: '밸런타인데이',
    ja: 'バレンタインデー',
    de: 'Valentinstag',
    fr: 'Saint-Valentin',
  },
  greeting: notGreeted,
};

export const womensDay: Holiday = {
  id: 'womens-day',
  falls: solar(3, 8),
  names: { en: 'Women’s Day', 'zh-CN': '妇女节', 'zh-TW': '婦女節', ko: '여성의 날', de: 'Frauentag', fr: 'Journée des droits des femmes' },
  greeting: notGreeted,
};

export const mothersDay: Holiday = {
  id: 'mothers-day',
  falls: nthOf(2, 7, 5),
  names: {
    en: 'Mother’s Day',
    'zh-CN': '母亲节',
    'zh-TW': '母親節',
    ko: '어머니의 날',
    ja: '母の日',
    de: 'Muttertag',
    fr: 'Fête des Mères',
  },
  greeting: whenTicked,
};

export const fathersDay: Holiday = {
  id: 'fathers-day',
  falls: nthOf(3, 7, 6),
  names: { en: 'Father’s Day', 'zh-CN': '父亲节', 'zh-TW': '父親節', ko: '아버지의 날', ja: '父の日', fr: 'Fête des Pères' },
  greeting: whenTicked,
};

/** 11 November; what it is called differs, that it is one of the dead does not. */
export const remembranceDay: Holiday = {
  id: 'remembrance-day',
  falls: solar(11, 11),
  names: { en: 'Remembrance Day', 'zh-CN': '国殇纪念日', 'zh-TW': '國殤紀念日', ko: '영령 기념일', fr: 'Jour du Souvenir' },
  greeting: mourned,
};

export const chineseNationalDay: Holiday = {
  id: 'national-day-october-1',
  falls: solar(10, 1),
  names: { en: 'National Day', 'zh-CN': '国庆节', 'zh-TW': '國慶日', ko: '중국 국경절' },
  greeting: whenTicked,
};
