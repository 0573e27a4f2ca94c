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
  more_other: '另有 {{count}} 条',
  mailOut: '发出邮件',
  mailIn: '收到邮件',
  noSubject: '（无主题）',
  notReached: '未接通',
  deal: '成交：{{what}}',
  dealPlain: '成交',
  favour: '{{kind}}：{{what}}',
  note: '用了准备好的信',
} satisfies TextsOf<(typeof en)['history']>;

export const hook = {
  label: '下次再聊：{{text}}',
} satisfies TextsOf<(typeof en)['hook']>;
