import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const touch = {
  last: '上次联系：{{when}} · {{channel}}',
  never: '还没有联系过',
  inbound: '对方来信',
} satisfies TextsOf<(typeof en)['touch']>;

export const channel = {
  email: '邮件',
  call: '电话',
  sms: '短信',
  messenger: '即时消息',
  visit: '拜访',
  meeting: '会面',
  letter: '信件',
  card: '贺卡',
  fax: '传真',
  flowers: '鲜花',
  gift: '礼物',
  event: '活动',
  document: '资料',
  note: '备注',
  other: '联系',
} satisfies TextsOf<(typeof en)['channel']>;

export const care = {
  now: '{{what}}：{{when}}',
  fine: '一切都好。下一件事：{{what}}（{{when}}）',
  coming: '下一件事：{{what}}（{{when}}）',
  nothing: '目前没有要做的事',
} satisfies TextsOf<(typeof en)['care']>;

export const history = {
  heading: '往来记录',
  empty: '还没有记录。您在这里读过和发出的邮件会自动出现。',
  mailOut: '发出邮件',
  mailIn: '收到邮件',
  noSubject: '（无主题）',
  notReached: '未接通',
  deal: '成交：{{what}}',
  dealPlain: '成交',
  favour: '{{kind}}：{{what}}',
  note: '用了准备好的信',
  complaint: '投诉：{{what}}',
  complaintPlain: '收到投诉',
  complaintClosed: '投诉已了结：{{what}}',
  complaintClosedPlain: '投诉已了结',
  promiseMade: '承诺：{{what}}',
  promiseKept: '已兑现：{{what}}',
  promiseBroken: '未能兑现：{{what}}',
  promiseReleased: '对方不再需要：{{what}}',
  question: '对方询问：{{what}}',
  questionPlain: '对方有个问题',
  wish: '对方希望：{{what}}',
  wishPlain: '对方有个愿望',
  sensed: '对方没有明说',
  answered: '已答复：{{what}}',
  answeredPlain: '已答复',
  news: '{{kind}}：{{what}}',
  all: '查看全部',
  openMail: '打开邮件',
} satisfies TextsOf<(typeof en)['history']>;

export const hook = {
  label: '下次再聊：{{text}}',
} satisfies TextsOf<(typeof en)['hook']>;
