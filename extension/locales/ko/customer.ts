import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const unknown = {
  text: '아직 등록된 고객이 아닙니다.',
  add: '고객으로 등록',
} satisfies TextsOf<(typeof en)['unknown']>;

export const form = {
  title: '새 고객',
  address: '메일 주소',
  familyName: '성',
  givenName: '이름',
  nameOrder: '이름 순서',
  familyFirst: '성을 먼저',
  givenFirst: '이름을 먼저',
  jobTitle: '직함',
  organisation: '회사',
  language: '메일에 쓸 언어',
  tier: '등급',
  nameNeeded: '이름을 입력해 주세요.',
} satisfies TextsOf<(typeof en)['form']>;

export const language = { en: '영어', 'zh-CN': '중국어', 'zh-TW': '중국어(번체)', ko: '한국어', other: '다른 언어' } satisfies TextsOf<
  (typeof en)['language']
>;

export const register = { formal: '격식 있게', warm: '따뜻하게', brief: '간결하게', other: '다른 말투' } satisfies TextsOf<
  (typeof en)['register']
>;

export const tier = {
  label: '등급',
  set: '{{tier}}등급',
  hint: '숫자 1, 2, 3 키로 정하고 0으로 지웁니다',
  none: '아직 등급이 없습니다. A, B, C에 따라 얼마나 자주 연락드릴지 정해집니다.',
} satisfies TextsOf<(typeof en)['tier']>;

export const people = {
  heading: '이 대화에 있는 분들',
  more_other: '{{count}}명 더',
  fewer: '줄이기',
  back: '열린 메일로 돌아가기',
  writingTo: '지금 메일을 쓰시는 분',
} satisfies TextsOf<(typeof en)['people']>;

export const nameOnly = {
  find: '주소 찾기',
  finding: '연락처 카드를 보고 있습니다 …',
  notFound: '연락처 카드에 주소가 없거나 여럿입니다.',
  offers: '같은 이름의 고객',
  offersText: '이 가운데 한 분인지는 직접 판단해 주세요.',
  pick: '다른 고객입니다',
  pickFirst: '제 고객입니다',
  known: '{{name}} 님이라고 알려 주셨습니다.',
  notThem: '아닙니다',
} satisfies TextsOf<(typeof en)['nameOnly']>;

export const search = {
  label: '고객 찾기',
  title: '고객 검색',
  hint: '이름, 회사 또는 주소',
  found_other: '{{count}}명 찾음',
  none: '찾은 분이 없습니다',
} satisfies TextsOf<(typeof en)['search']>;

export const relation = {
  assistant: '업무 지원 담당',
  secretary: '비서',
  colleague: '동료',
  user: '실사용자',
  buyer: '구매 담당',
  decider: '결정권자',
  'introduced-by': '소개로 알게 된 분',
  other: '가까운 분',
} satisfies TextsOf<(typeof en)['relation']>;

export const relationOf = {
  assistant: '{{name}} 님의 업무 지원 담당',
  secretary: '{{name}} 님의 비서',
  colleague: '{{name}} 님의 동료',
  user: '{{name}} 님 쪽 실사용자',
  buyer: '{{name}} 님 쪽 구매 담당',
  decider: '{{name}} 님 쪽 결정권자',
  'introduced-by': '{{name}} 님이 소개해 주신 분',
  other: '{{name}} 님과 가까운 분',
} satisfies TextsOf<(typeof en)['relationOf']>;

export const around = {
  heading: '주변 분들',
  headingCount: '주변 분들 · {{count}}',
  empty: '아직 없습니다. 비서나 실무자분들이 새 소식을 먼저 아시는 경우가 많습니다.',
  add: '추가하기',
  who: '{{name}} 님의 주변 분은 누구인가요?',
  ask: '{{name}} 님은 {{to}} 님께 어떤 분인가요?',
  unlink: '{{name}} 님 연결 해제',
  closeTo: '어느 고객의 주변 분인가요?',
  closeContact: '어느 고객의 주변 분이라면 …',
  notClose: '주변 분이 아닙니다',
} satisfies TextsOf<(typeof en)['around']>;

export const merge = {
  offer: '모두 같은 분입니다',
  title: '하나의 파일로 합치기',
  keep: '내용이 서로 다를 때 어느 쪽을 남길까요?',
  gone: '어느 파일을 합칠까요?',
  text: '다른 파일의 기록과 계약 등 모든 내용이 옮겨집니다. 되돌릴 수 있습니다.',
  save: '합치기',
  missing: '먼저 파일을 골라 주세요.',
} satisfies TextsOf<(typeof en)['merge']>;

export const hardship = {
  until: '{{day}}까지 조용히: {{kind}}',
  open: '당분간 조용히: {{kind}}',
  accident: '사고',
  illness: '병환',
  bereavement: '상중',
  other: '힘든 시기',
  died: '{{name}} 님께서 별세하셨습니다. 남은 약속과 마무리되지 않은 일 말고는 더 권해 드리지 않습니다.',
  end: '조용한 기간 끝내기',
} satisfies TextsOf<(typeof en)['hardship']>;
