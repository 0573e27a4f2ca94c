import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const touch = {
  last: '마지막 연락 {{when}} · {{channel}}',
  never: '아직 연락한 적이 없습니다',
  inbound: '받은 메일',
} satisfies TextsOf<(typeof en)['touch']>;

export const channel = {
  email: '메일',
  call: '전화',
  sms: '문자',
  messenger: '메신저',
  visit: '방문',
  meeting: '미팅',
  letter: '편지',
  card: '카드',
  fax: '팩스',
  flowers: '꽃',
  gift: '선물',
  event: '행사',
  document: '자료',
  note: '메모',
  other: '연락',
} satisfies TextsOf<(typeof en)['channel']>;

export const care = {
  now: '{{what}} · {{when}}',
  fine: '잘 챙기고 계십니다. 다음은 {{when}} {{what}}입니다',
  coming: '다음은 {{when}} {{what}}입니다',
  nothing: '지금 챙기실 일이 없습니다',
} satisfies TextsOf<(typeof en)['care']>;

export const history = {
  heading: '지난 이야기',
  empty: '아직 없습니다. 여기서 읽고 보낸 메일은 저절로 남습니다.',
  mailOut: '메일 보냄',
  mailIn: '메일 받음',
  noSubject: '(제목 없음)',
  notReached: '연결 안 됨',
  deal: '계약: {{what}}',
  dealPlain: '계약',
  favour: '{{kind}}: {{what}}',
  note: '준비된 글 사용',
  complaint: '불만: {{what}}',
  complaintPlain: '불만 접수',
  complaintClosed: '불만 마무리: {{what}}',
  complaintClosedPlain: '불만 마무리',
  promiseMade: '약속: {{what}}',
  promiseKept: '약속 지킴: {{what}}',
  promiseBroken: '지키지 못한 약속: {{what}}',
  promiseReleased: '더는 필요 없다고 하심: {{what}}',
  question: '질문: {{what}}',
  questionPlain: '질문을 받음',
  wish: '바라시는 것: {{what}}',
  wishPlain: '바라시는 것이 있음',
  sensed: '말씀하지는 않으심',
  answered: '답해 드림: {{what}}',
  answeredPlain: '답해 드림',
  news: '{{kind}}: {{what}}',
  all: '모두 보기',
  openMail: '메일 열기',
} satisfies TextsOf<(typeof en)['history']>;

export const hook = {
  label: '다음에 할 이야기: {{text}}',
} satisfies TextsOf<(typeof en)['hook']>;
