const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const koreanTitles = words(
  '사원 주임 계장 대리 과장 차장 부장 이사 상무 전무 상무이사 전무이사 사장 부사장 대표 대표이사 공동대표 회장 부회장 이사장 의장 고문 감사 팀장 파트장 실장 본부장 센터장 지점장 지사장 소장 국장 처장 단장 원장 부원장 학장 총장 ' +
    '교수 부교수 조교수 박사 선생 연구원 책임 수석 선임 매니저 프로 간사 사무관 주무관 서기관 변호사 회계사 세무사 변리사 노무사 의사 약사 간호사 기자 작가 감독 목사 신부 점장 반장 조장 과장대리 차장대리 부장대리',
);
const koreanFields = /^(?:영업|기술|관리|생산|개발|구매|품질|총괄|전략|재무|인사|마케팅|기획|연구|홍보|수석|책임|선임|전임|명예)(?=..)/u;

const chineseTitles = words(
  '总 工 总经理 经理 总监 总裁 董事长 董事 主席 主任 主管 主编 部长 处长 科长 局长 厅长 院长 校长 所长 厂长 店长 站长 行长 会长 社长 课长 组长 班长 队长 专员 助理 秘书 会计 会计师 出纳 书记 ' +
    '工程师 总工 总工程师 设计师 分析师 顾问 老师 教授 博士 讲师 医生 医师 大夫 护士 律师 记者 编辑 代表 ' +
    '總 總經理 經理 總監 總裁 董事長 主編 部長 處長 科長 局長 廳長 院長 校長 所長 廠長 店長 站長 行長 會長 社長 課長 組長 班長 隊長 專員 秘書 會計 會計師 出納 書記 ' +
    '工程師 總工 總工程師 設計師 分析師 顧問 老師 講師 醫生 醫師 護士 律師 記者 編輯 協理 襄理',
);
const chineseFields =
  /^(?:副|高级|資深|资深|高級|首席|销售|市场|技术|采购|财务|人事|行政|产品|项目|区域|大区|客户|运营|生产|质量|研发|业务|营销|部|銷售|市場|技術|採購|財務|產品|項目|區域|客戶|營運|品質|研發|業務|行銷)+(?=..|总$|總$)/u;

/** Courtesy that is no title: it goes, and nothing is made of it. */
const courtesies = words('님 씨 귀하 고객님 先生 女士 小姐');

const latinTitles = new Map([
  ['dr', 'Dr'],
  ['prof', 'Prof'],
  ['professor', 'Prof'],
]);
const latinCourtesies = words('mr mrs ms miss mx sir madam herr frau');
const credentials = words('phd md mba cpa cfa esq pe pmp dds rn');

const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();

/** The title a Korean or Chinese word of its own means, without 님; '' for mere courtesy; null when it is none. */
export const eastAsianTitle = (word: string): string | null => {
  if (courtesies.has(word)) return '';
  const title = word.replace(/님$/u, '');
  return isKnownTitle(title) ? title : null;
};

/** Whether a text is a title and nothing else: 부장, 영업부장, 总, 副总经理. */
export const isKnownTitle = (text: string): boolean =>
  koreanTitles.has(text) ||
  chineseTitles.has(text) ||
  koreanTitles.has(text.replace(koreanFields, '')) ||
  chineseTitles.has(text.replace(chineseFields, ''));

/** The title a Latin word before a name means ("Dr."); '' for Mr, Ms and the like; null when it is none. */
export const latinTitle = (word: string): string | null => latinTitles.get(bare(word)) ?? (latinCourtesies.has(bare(word)) ? '' : null);

/** A degree or licence written after the name: PhD, M.D. */
export const isCredential = (word: string): boolean => credentials.has(bare(word));
