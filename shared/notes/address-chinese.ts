import { type Addressee, isBareSurname, wholeName } from './name.ts';
import { plainLine } from './plain-line.ts';

/** "王总", "欧阳经理", with an honorific the rep entered "王先生", else the whole name. Undefined for a surname alone. */
export const chineseForm = (customer: Addressee): string | undefined => {
  const called = calledBySurname(customer);
  if (called !== undefined) return called;
  return isBareSurname(customer) || wholeName(customer) === '' ? undefined : wholeName(customer);
};

/** Traditional readers: surname and title as written (王經理, 王副總). */
export const taiwaneseForm = (customer: Addressee): string | undefined => {
  const title = firstTitle(customer.title);
  const surname = surnameOf(customer);
  return surname !== undefined && /^\p{Script=Han}{1,5}$/u.test(title) ? surname + title : wholeName(customer) || undefined;
};

const calledBySurname = (customer: Addressee): string | undefined => {
  const title = chineseTitle(customer.title) ?? chineseHonorific(customer.honorific);
  if (title === undefined) return undefined;
  const surname = surnameOf(customer);
  if (surname !== undefined) return surname + title;
  return wholeName(customer) === '' || title.length < 2 ? undefined : wholeName(customer) + title;
};

/** Titles by their ending, as they are said: 副 is dropped, 总经理 → 总, 工程师 → 工, the others stay. A title that nobody is called by is none. */
const chineseTitle = (title: string | undefined): string | undefined => {
  const bare = firstTitle(title).replace(/副/gu, '');
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

/** The recorded family name; of an undivided Chinese name the compound or common surname it begins with, else undefined. */
const surnameOf = (customer: Addressee): string | undefined => {
  const family = plainLine(customer.familyName);
  if (family !== '') return family;
  const name = wholeName(customer);
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const compound = name.slice(0, 2);
  if (name.length > 2 && compoundSurnames.has(compound)) return compound;
  const single = name.slice(0, 1);
  return name.length < 4 && commonSurnames.has(single) ? single : undefined;
};

const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 澹台 公冶 宗政 濮阳 淳于 单于 太史 申屠 钟离 闻人 ' +
    '歐陽 司馬 諸葛 東方 獨孤 南宮 尉遲 公孫 長孫 軒轅'
  ).split(' '),
);

/** Surnames frequent enough to be told from a given name or a transliteration. */
const commonSurnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
    '張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蔣葉蘇呂盧鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯',
);
