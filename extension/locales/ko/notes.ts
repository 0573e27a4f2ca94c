import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const note = {
  heading: '글',
  language: '언어',
  register: '말투',
  another: '다른 글',
  subject: '제목',
  text: '본문',
  insert: '메일에 넣기',
  copy: '복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다. 글을 직접 선택해 주세요',
  fallback: '이 고객의 언어나 말투에 맞는 글이 없어 가장 가까운 글을 골랐습니다.',
  gapHelp: '먼저 채워 주세요. 글 속에 들어갑니다.',
  mail: '메일',
  call: '전화',
  callHelp: '전화로 하실 말씀 세 줄입니다. 메일에는 용건이 있어야 하지만 전화는 없어도 됩니다.',
  called: '전화드렸습니다',
  editedKept: '다른 글을 보시는 동안에도 고치신 내용은 남아 있습니다.',
} satisfies TextsOf<(typeof en)['note']>;

export const gap = {
  topic: '무슨 이야기를 나눌지',
  what: '무엇이었는지',
  rep_name: '내 이름',
  complaint: '무엇이 잘못되었는지',
  next_step: '어떻게 조치할지',
  status: '지금 어디까지 되었는지',
  question: '무엇을 물으셨는지',
  answer: '답변',
  promise: '무엇을 약속했는지',
  details: '함께 전할 내용',
  event: '어떤 일이 있었는지',
  festival: '어느 명절인지',
  deceased: '어느 분이 돌아가셨는지',
  by_day: '언제까지',
  address_as: '어떻게 부르는지',
  salutation: '메일의 첫인사',
  other: '빠진 내용: {{name}}',
} satisfies TextsOf<(typeof en)['gap']>;

export const placed = {
  'open-box': '열려 있는 메일에 글을 넣었습니다. 보내기를 누르셔야 발송됩니다.',
  reply: '답장에 글을 넣었습니다. 보내기를 누르셔야 발송됩니다.',
  'new-mail': '새 메일에 글을 넣었습니다. 보내기를 누르셔야 발송됩니다.',
  'other-recipients': '열려 있는 메일의 받는 사람: {{names}}',
  'unreadable-recipients': '열려 있는 메일의 받는 사람을 읽을 수 없습니다.',
  insertAnyway: '그래도 여기에 넣기',
  apart: '따로 메일 쓰기',
  gaps: '글에 아직 빠진 내용이 있습니다.',
  'other-conversation': '그사이 다른 메일이 열렸습니다. 아무것도 넣지 않았습니다.',
  'no-box': '알맞은 작성 창을 열지 못했습니다. 글을 복사해 주세요.',
  'not-inserted': '글이 온전히 들어가지 않았습니다. 메일을 확인하시거나 글을 복사해 주세요.',
  failed: '처리하지 못했습니다. 다시 시도해 주세요.',
  window: '다른 탭에 새 메일을 열어 글을 넣었습니다. 보내기를 누르셔야 발송됩니다.',
  'window-empty': '다른 탭에 새 메일을 열었지만 글이 길어 함께 넣지 못했습니다. 여기서 복사해 주세요.',
} satisfies TextsOf<(typeof en)['placed']>;
