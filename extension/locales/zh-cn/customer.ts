import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const unknown = {
  text: '还不是您的客户。',
  add: '添加为客户',
} satisfies TextsOf<(typeof en)['unknown']>;

export const form = {
  title: '新客户',
  address: '邮箱地址',
  familyName: '姓',
  givenName: '名',
  nameOrder: '姓名顺序',
  familyFirst: '姓在前',
  givenFirst: '名在前',
  jobTitle: '职务',
  organisation: '公司',
  language: '写信使用的语言',
  tier: '等级',
  nameNeeded: '请填写姓名。',
} satisfies TextsOf<(typeof en)['form']>;

export const language = { en: '英文', 'zh-CN': '中文', 'zh-TW': '中文（繁体）', ko: '韩文', other: '其他语言' } satisfies TextsOf<
  (typeof en)['language']
>;

export const register = { formal: '正式', warm: '亲切', brief: '简短', other: '其他语气' } satisfies TextsOf<(typeof en)['register']>;

export const tier = {
  label: '等级',
  set: '{{tier}} 级',
  hint: '按 1、2、3 设定，按 0 取消',
  none: '还没有等级。A、B、C 决定多久联系一次。',
} satisfies TextsOf<(typeof en)['tier']>;

export const people = {
  heading: '这个会话里的人',
  more_other: '还有 {{count}} 位',
  fewer: '收起',
  back: '回到打开的邮件',
  writingTo: '您正在写信给',
} satisfies TextsOf<(typeof en)['people']>;

export const nameOnly = {
  find: '查找地址',
  finding: '正在查看名片……',
  notFound: '名片上没有地址，或不止一个。',
  offers: '同名的客户',
  offersText: '是不是其中一位，只有您能判断。',
  pick: '是另一位客户',
  pickFirst: '是我的一位客户',
  known: '您说过，这是 {{name}}。',
  notThem: '不是这位',
} satisfies TextsOf<(typeof en)['nameOnly']>;

export const search = {
  label: '查找客户',
  title: '搜索客户',
  hint: '姓名、公司或邮箱地址',
  found_other: '找到 {{count}} 位',
  none: '没有找到',
} satisfies TextsOf<(typeof en)['search']>;

export const relation = {
  assistant: '助理',
  secretary: '秘书',
  colleague: '同事',
  user: '使用者',
  buyer: '采购负责人',
  decider: '决策人',
  'introduced-by': '由这位客户引荐',
  other: '身边的人',
} satisfies TextsOf<(typeof en)['relation']>;

export const relationOf = {
  assistant: '{{name}} 的助理',
  secretary: '{{name}} 的秘书',
  colleague: '{{name}} 的同事',
  user: '{{name}} 那边的使用者',
  buyer: '{{name}} 那边的采购负责人',
  decider: '{{name}} 那边的决策人',
  'introduced-by': '由 {{name}} 引荐',
  other: '{{name}} 身边的人',
} satisfies TextsOf<(typeof en)['relationOf']>;

export const around = {
  heading: '身边的人',
  headingCount: '身边的人 · {{count}}',
  empty: '还没有。助理、秘书和使用者往往最先知道消息。',
  add: '添加',
  who: '谁是 {{name}} 身边的人？',
  ask: '{{name}} 是 {{to}} 的什么人？',
  unlink: '解除与 {{name}} 的关联',
  closeTo: '是哪位客户身边的人？',
  closeContact: '是某位客户身边的人……',
  notClose: '不是谁身边的人',
} satisfies TextsOf<(typeof en)['around']>;

export const merge = {
  offer: '其实是同一个人',
  title: '合并为一份档案',
  keep: '内容不一致时以哪份为准？',
  gone: '把哪份并进去？',
  text: '另一份档案的往来、成交等所有内容都会移过来。可以撤销。',
  save: '合并',
  missing: '请先选择一份档案。',
} satisfies TextsOf<(typeof en)['merge']>;

export const hardship = {
  until: '{{day}}前保持安静：{{kind}}',
  open: '暂时保持安静：{{kind}}',
  accident: '遭遇事故',
  illness: '生病',
  bereavement: '亲人去世',
  other: '正经历难处',
  died: '{{name}}已经离世。除了尚未兑现的承诺和未了的事，这里不再提醒。',
  end: '结束安静期',
} satisfies TextsOf<(typeof en)['hardship']>;
