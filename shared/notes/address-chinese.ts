import { divideEastAsian } from '../people/divide-east-asian.ts';
import { displayName } from '../people/name.ts';
import { plainName } from '../people/plain-name.ts';
import { type Addressee, isBareSurname } from './addressee.ts';
import { plainLine } from './plain-line.ts';

/** "王总", "欧阳经理", with an honorific the rep entered "王先生", else the whole name. Undefined for a surname alone. */
export const chineseForm = (customer: Addressee): string | undefined => {
  const called = calledBySurname(customer);
  if (called !== undefined) return called;
  return isBareSurname(customer) || displayName(customer) === '' ? undefined : displayName(customer);
};

/** Traditional readers: surname and title as written (王經理, 王副總). */
export const taiwaneseForm = (customer: Addressee): string | undefined => {
  const title = firstTitle(customer.title);
  const surname = surnameOf(customer);
  return surname !== undefined && /^\p{Script=Han}{1,5}$/u.test(title) ? surname + title : displayName(customer) || undefined;
};

const calledBySurname = (customer: Addressee): string | undefined => {
  const title = chineseTitle(customer.title) ?? chineseHonorific(customer.honorific);
  if (title === undefined) return undefined;
  const surname = surnameOf(customer);
  if (surname !== undefined) return surname + title;
  return displayName(customer) === '' || title.length < 2 ? undefined : displayName(customer) + title;
};

/** Titles by their ending, as they are said: 副 and the department fall away, 总经理 → 总, 工程师 → 工, the others stay. A title that nobody is called by is none. */
const chineseTitle = (title: string | undefined): string | undefined => {
  const bare = firstTitle(title);
  if (/(总经理|总裁|首席执行官|总|^CEO)$/iu.test(bare)) return '总';
  if (/(总工程师|总工)$/u.test(bare)) return '总工';
  if (/(工程师|高工)$/u.test(bare)) return '工';
  return keptTitles.find((kept) => bare.endsWith(kept));
};

const firstTitle = (title: string | undefined): string => (plainLine(title).split(/[/,，、;；|(（]/u)[0] ?? '').replace(/\s/gu, '');

/** Longer ones first: 董事长 before 董事. */
const keptTitles: readonly string[] = [
  '董事长',
  '理事长',
  '秘书长',
  '总监',
  '经理',
  '主任',
  '主管',
  '主席',
  '处长',
  '科长',
  '部长',
  '局长',
  '院长',
  '校长',
  '所长',
  '厂长',
  '店长',
  '站长',
  '行长',
  '会长',
  '社长',
  '队长',
  '老师',
  '教授',
  '博士',
  '医生',
  '大夫',
  '律师',
  '会计',
  '书记',
  '董事',
  '秘书',
];

const chineseHonorific = (honorific: string | undefined): string | undefined => {
  const word = plainLine(honorific).replace(/\.$/u, '').toLowerCase();
  if (word === 'mr' || word === '先生') return '先生';
  if (['ms', 'mrs', 'miss', '女士', '小姐'].includes(word)) return '女士';
  if (word === 'dr' || word === '博士') return '博士';
  return word === 'prof' || word === '教授' ? '教授' : undefined;
};

/** The recorded family name; of an undivided Chinese name the surname it certainly begins with, else undefined. */
const surnameOf = (customer: Addressee): string | undefined => {
  const family = plainName(customer.familyName);
  if (family !== '') return family;
  const name = displayName(customer);
  return /^\p{Script=Han}+$/u.test(name) ? divideEastAsian(name)?.familyName : undefined;
};
