import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const record = {
  heading: '기록하기',
  deal: '계약',
  favour: '도움 받음',
  complaint: '불만 접수',
  question: '질문·요청',
  promise: '내가 한 약속',
  news: '고객 소식',
  contact: '연락',
  what: '무엇을 계약했나요',
  whatNeeded: '글에 들어가는 내용이니 적어 주세요.',
  day: '날짜',
  words: '짧은 메모 (선택)',
  takeWords: '메일에서 선택한 글 가져오기',
  nothingSelected: '먼저 메일 한 통에서 글을 선택해 주세요.',
  later: '납품과 재계약',
  delivery: '납품 약속일 (선택)',
  renewal: '재계약일 (선택)',
  favourHelp: '어떤 도움을 주셨나요?',
  complaintWords: '고객이 말씀하신 그대로 (선택)',
  wants: '원하시는 것 (선택)',
  receivedOn: '받은 날',
  questionWords: '궁금해하시거나 바라시는 것 (선택)',
  sensed: '직접 말씀하지는 않았지만 그렇게 느꼈습니다',
  questionHelp: '어느 쪽인가요?',
  aQuestion: '질문',
  aWish: '바라시는 것',
  promiseText: '약속한 내용',
  promiseNeeded: '무엇을 약속했는지 적어 주세요.',
  promiseDay: '언제까지 (선택)',
  promiseRead: '적으신 글에서 읽은 날짜: {{day}}',
  newsHelp: '어떤 소식인가요?',
  hardNews: '힘든 일을 겪고 계신다면',
  died: '어느 분이 돌아가셨나요? (몰라도 됩니다)',
  quietUntil: '밝은 인사를 쉬는 기한',
  quietOpen: '비워 두면 직접 끝내실 때까지 조용히 기다립니다.',
  contactHelp: '어떻게 연락하셨나요?',
  reached: '전화, 연결됨',
  notReached: '전화, 연결 안 됨',
  otherWays: '다른 방법',
  hook: '다음에 할 이야기 (선택)',
  satisfaction: '만족해 보이셨나요?',
} satisfies TextsOf<(typeof en)['record']>;

export const favour = {
  information: '정보를 주심',
  'order-confirmation': '주문을 확정해 주심',
  payment: '대금을 보내 주심',
  introduction: '다른 분을 소개해 주심',
  other: '도와주심',
} satisfies TextsOf<(typeof en)['favour']>;

export const news = {
  promotion: '승진',
  move: '이전·이사',
  'new-product': '신제품',
  certificate: '인증',
  accident: '사고',
  illness: '병환',
  bereavement: '상을 당하심',
  other: '그 밖의 소식',
} satisfies TextsOf<(typeof en)['news']>;

export const deceased = {
  unknown: '아직 모름',
  spouse: '배우자',
  father: '아버님',
  mother: '어머님',
  child: '자녀',
  other: '그 밖의 가까운 분',
  customer: '고객 본인',
} satisfies TextsOf<(typeof en)['deceased']>;

export const satisfaction = {
  good: '만족',
  'so-so': '보통',
  bad: '불만족',
} satisfies TextsOf<(typeof en)['satisfaction']>;

export const promises = {
  heading: '약속한 일',
  by: '{{when}}까지',
  late: '{{when}}까지였습니다',
  noDay: '기한 없음',
  kept: '지켰습니다: {{what}}',
  more: '더 보기: {{what}}',
  broken: '지킬 수 없음',
  released: '더는 필요 없다고 하심',
  'did-kept': '약속을 지키셨습니다.',
  'did-broken': '지키지 못한 약속으로 적었습니다.',
  'did-released': '더는 필요 없는 약속으로 적었습니다.',
} satisfies TextsOf<(typeof en)['promises']>;

export const questions = {
  heading: '답해 드릴 것',
  asked: '{{when}} 질문',
  sensed: '{{when}} 느낌',
  answered: '답해 드렸습니다: {{what}}',
} satisfies TextsOf<(typeof en)['questions']>;
