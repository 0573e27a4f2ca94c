import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const note = {
  heading: '信件',
  language: '语言',
  register: '语气',
  another: '换一种写法',
  subject: '主题',
  text: '正文',
  insert: '放入邮件',
  copy: '复制',
  copied: '已复制',
  notCopied: '未能复制，请自行选取文字',
  fallback: '没有适合这位客户的语言或语气，已选用最接近的一种。',
  gapHelp: '请先填写，它会出现在信里。',
  mail: '邮件',
  call: '电话',
  callHelp: '三句可以在电话里说的话。写邮件要有缘由，打电话则不必。',
  called: '已打电话：完成',
  editedKept: '查看其他写法时，您的修改会保留。',
} satisfies TextsOf<(typeof en)['note']>;

export const gap = {
  topic: '想谈的事',
  what: '是什么事',
  rep_name: '您的姓名',
  complaint: '哪里出了问题',
  next_step: '您会怎么处理',
  status: '目前的进展',
  question: '对方问了什么',
  answer: '您的答复',
  promise: '承诺了什么',
  details: '一并附上的内容',
  event: '是什么事',
  festival: '哪个节日',
  deceased: '哪位去世了',
  by_day: '哪天之前',
  address_as: '怎么称呼对方',
  salutation: '信的开头',
  other: '缺少：{{name}}',
} satisfies TextsOf<(typeof en)['gap']>;

export const placed = {
  'open-box': '信已放入打开的邮件。按下发送之前，什么都不会发出。',
  reply: '信已放入回复。按下发送之前，什么都不会发出。',
  'new-mail': '信已放入新邮件。按下发送之前，什么都不会发出。',
  'other-recipients': '打开的邮件是写给 {{names}} 的。',
  'unreadable-recipients': '看不出打开的邮件是写给谁的。',
  insertAnyway: '仍然放在这里',
  apart: '另写一封',
  gaps: '信里还有没填的内容。',
  'other-conversation': '现在打开的是另一封邮件，什么都没有写入。',
  'no-box': '没能打开合适的写信窗口，请复制信的内容。',
  'not-inserted': '内容没有完整写入。请检查邮件，或复制信的内容。',
  failed: '没有成功，请再试一次。',
  window: '已在另一个标签页打开新邮件并放入了信。按下发送之前，什么都不会发出。',
  'window-empty': '已在另一个标签页打开新邮件，但信太长，没能一起带过去。请从这里复制。',
} satisfies TextsOf<(typeof en)['placed']>;
