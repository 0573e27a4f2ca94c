import type { OccasionId } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { Looked } from './courtesy.ts';
import type { Wording } from './samples.ts';

/** Phrases that a native reader would stumble over. */
interface Slip {
  readonly name: string;
  readonly found: RegExp;
  readonly languages: readonly ('zh-CN' | 'zh-TW')[];
  /** Absent = on every occasion. */
  readonly on?: ReadonlySet<OccasionId>;
  /** A mail of this register only, its subject left out; absent = every text. */
  readonly register?: Register;
}

type Read = Pick<Looked, 'language' | 'occasion' | 'register' | 'channel' | 'text'>;

/** Names of the slips in a filled wording; none in another language than Chinese. */
export const slipsOf = (read: Read): readonly string[] =>
  slips
    .filter(({ languages, on }) => languages.some((each) => each === read.language) && (on?.has(read.occasion) ?? true))
    .filter(({ register }) => register === undefined || (read.channel === 'mail' && read.register === register))
    .filter(({ found, register }) =>
      [...(register === undefined ? [read.text.subject] : []), ...read.text.paragraphs].some((line) => found.test(line)),
    )
    .map(({ name }) => name);

const chinese = ['zh-CN', 'zh-TW'] as const;

const slips: readonly Slip[] = [
  {
    name: 'nothing is translated word for word',
    found:
      /印象如何|[说說][句一]*[实實][话話]|真心[话話]|美好的一天|[问問]得正好|[带帶][来來]好[运運]|[宁寧][愿可]早[点點]|接我的[电電][话話]|打破沉默|老地方/u,
    languages: chinese,
  },
  { name: 'a customer is no colleague: 合作, not 共事', found: /共事/u, languages: chinese },
  { name: 'praise from others is 美言, 说好话 is flattery', found: /[说說]好[话話]/u, languages: chinese },
  { name: '府上有喜 announces a child', found: /府上(有喜|喜[庆慶])/u, languages: chinese },
  { name: '出了意外 may mean a death', found: /出了意外/u, languages: chinese },
  { name: '已阅 is what a superior writes', found: /已[阅閱]/u, languages: chinese },
  { name: 'nobody is quoted who said nothing', found: /[听聽](人|[^您，。]{2,12})[说說聊][起到，]/u, languages: chinese },
  { name: 'no brackets within brackets', found: /（[^）]*（/u, languages: chinese },
  {
    name: 'before the first day of the year one wishes it early: 拜早年',
    found: /拜(个|個)?年/u,
    languages: chinese,
    on: new Set(['spring-festival', 'seollal']),
  },
  {
    name: 'what may be read on the day does not call it coming',
    found: /[将將]至|快到了/u,
    languages: chinese,
    on: new Set(['holiday', 'lantern', 'christmas', 'thanksgiving', 'diwali', 'eid', 'birthday', 'family-birthday']),
  },
  {
    name: 'a greeting comes before the free days and does not ask how they were',
    found: /休息得好|有(好好)?休息[吗嗎]|聚[齐齊]了|[团團]聚了/u,
    languages: chinese,
    on: new Set([
      'new-year',
      'spring-festival',
      'dragon-boat',
      'mid-autumn',
      'christmas',
      'thanksgiving',
      'diwali',
      'eid',
      'seollal',
      'chuseok',
    ]),
  },
  { name: 'words of the mainland in a simplified text', found: /资讯|讯息|电邮|简讯|短讯|联络|回覆|品质|连假/u, languages: ['zh-CN'] },
  {
    name: 'no words of the mainland in a traditional text',
    found:
      /信息|短信|軟件|硬件|質量|視頻|網絡|反饋|渠道|默認|打印|優化|鏈接|屏幕|文檔|賬號|聯系|落實|對接|給力|牽頭|電話裏|周[一二三四五六]|星期天/u,
    languages: ['zh-TW'],
  },
  {
    name: 'no words of Taiwan alone',
    found: /連假|電子郵件|簡訊|影片|追蹤|時程|回報|小過年|業績長紅|據點|作業|返鄉|一案|定案|發表|不曉得|的部分|打通電話|[南北]部粽|儘速/u,
    languages: ['zh-TW'],
  },
  { name: 'no words of Hong Kong alone', found: /電郵|短訊|跟進|匯報|項目|長假|鳴謝|[嘅唔咁佢]/u, languages: ['zh-TW'] },
  {
    name: 'a formal letter is not chatty',
    found: /东西|東西|跟您|[说說][声聲]|敲定|搞定|盯|咱|打[给給]我|[随隨][时時]找我|[尽儘]管/u,
    languages: chinese,
    register: 'formal',
  },
  {
    name: 'a warm letter is not stiff',
    found: /[谨謹]|承蒙|敬祝|特此|之[际際]|[烦煩][请請]|[拨撥]冗|恭[祝贺賀]/u,
    languages: chinese,
    register: 'warm',
  },
  { name: 'quotation marks of a traditional text are 「」', found: /[“”‘’]/u, languages: ['zh-TW'] },
];

export const slipNames: readonly string[] = slips.map(({ name }) => name);

/** Two wordings of different occasions that say a clause in the same words. */
export interface Echo {
  readonly clause: string;
  readonly occasions: readonly OccasionId[];
}

/**
 * What one person would read twice within a year: clauses of six characters and more that the wordings of two greetings share. Wordings are of one
 * language and one register or channel. First line and closing do not count, and neither do facts.
 */
export const echoesIn = (wordings: readonly Pick<Wording, 'occasion' | 'variant'>[]): readonly Echo[] => {
  const occasionsByClause = new Map<string, Set<OccasionId>>();
  for (const { occasion, variant } of wordings.filter((wording) => yearly.has(wording.occasion))) {
    for (const clause of variant.paragraphs.filter(isBody).flatMap(clausesOf)) {
      occasionsByClause.set(clause, (occasionsByClause.get(clause) ?? new Set()).add(occasion));
    }
  }
  return [...occasionsByClause]
    .filter(([, occasions]) => occasions.size > 1)
    .map(([clause, occasions]) => ({ clause, occasions: [...occasions] }));
};

/** Greetings that one customer may get in the same year. 설날 and 추석 stand for 春节 and 中秋, a belated wish for the one in time. */
const yearly: ReadonlySet<OccasionId> = new Set([
  'birthday',
  'family-birthday',
  'wedding-anniversary',
  'holiday',
  'new-year',
  'spring-festival',
  'lantern',
  'dragon-boat',
  'mid-autumn',
  'christmas',
  'thanksgiving',
  'year-end',
  'diwali',
  'eid',
]);

const SHORTEST_ECHO = 6;

const isBody = (paragraph: string): boolean => !/rep_name|salutation/u.test(paragraph);

const clausesOf = (paragraph: string): readonly string[] =>
  paragraph.split(/\{[{%].*?[%}]\}|[，。：；？、]/u).filter((clause) => clause.length >= SHORTEST_ECHO);
