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

/** Traditional readers: "王經理", "王副總" (副 stays, the department falls away), with an honorific "王先生", else the whole name. Undefined for a surname alone. */
export const traditionalForm = (customer: Addressee): string | undefined => {
  const title = traditionalTitle(customer.title) ?? traditionalHonorific(customer.honorific);
  const surname = surnameOf(customer);
  if (title !== undefined && surname !== undefined) return surname + title;
  return isBareSurname(customer) || displayName(customer) === '' ? undefined : displayName(customer);
};

const traditionalTitle = (title: string | undefined): string | undefined => {
  const bare = firstTitle(title);
  return traditionalTitles.find((kept) => bare.endsWith(kept)) ?? (/^\p{Script=Han}{1,3}$/u.test(bare) ? bare : undefined);
};

/** Longer ones first: 副總經理 before 總經理. */
const traditionalTitles: readonly string[] = [
  '副總經理',
  '副董事長',
  '總經理',
  '董事長',
  '理事長',
  '秘書長',
  '執行長',
  '財務長',
  '技術長',
  '會計師',
  '建築師',
  '工程師',
  '副總裁',
  '總裁',
  '副總',
  '總監',
  '協理',
  '副理',
  '襄理',
  '經理',
  '課長',
  '科長',
  '組長',
  '處長',
  '部長',
  '廠長',
  '店長',
  '院長',
  '校長',
  '所長',
  '主任',
  '主管',
  '主席',
  '顧問',
  '特助',
  '專員',
  '老師',
  '教授',
  '博士',
  '醫師',
  '醫生',
  '律師',
  '會計',
  '秘書',
];

const traditionalHonorific = (honorific: string | undefined): string | undefined => {
  const form = chineseHonorific(honorific);
  return honorific === '小姐' ? '小姐' : form;
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
