import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const record = {
  heading: '记录',
  deal: '成交',
  favour: '得到帮助',
  complaint: '投诉',
  question: '对方的询问',
  promise: '我的承诺',
  news: '对方的近况',
  contact: '联系',
  what: '成交的内容',
  whatNeeded: '请写明是什么，信里会提到。',
  day: '日期',
  words: '简单说明（可不填）',
  takeWords: '带入邮件中选取的文字',
  nothingSelected: '请先在一封邮件里选取文字。',
  later: '交货与续约',
  delivery: '约定交货日期（可不填）',
  renewal: '续约日期（可不填）',
  favourHelp: '对方帮了什么忙？',
  complaintWords: '哪里不满意，用对方的原话（可不填）',
  wants: '对方的要求（可不填）',
  receivedOn: '收到日期',
  questionWords: '对方想知道或想要的（可不填）',
  sensed: '对方没有明说，是我感觉到的',
  questionHelp: '属于哪一种？',
  aQuestion: '问题',
  aWish: '愿望',
  promiseText: '承诺的内容',
  promiseNeeded: '请写明承诺了什么。',
  promiseDay: '期限（可不填）',
  promiseRead: '从您的文字中读出：{{day}}',
  newsHelp: '是什么消息？',
  hardNews: '或者，对方正经历难处',
  died: '哪位去世了？（可以先不填）',
  quietUntil: '在此之前不发喜庆的问候',
  quietOpen: '留空则一直保持安静，直到您结束。',
  contactHelp: '通过什么方式联系的？',
  reached: '电话，已接通',
  notReached: '电话，未接通',
  otherWays: '其他方式',
  hook: '下次再聊（可不填）',
  satisfaction: '对方看起来满意吗？',
} satisfies TextsOf<(typeof en)['record']>;

export const favour = {
  information: '提供了信息',
  'order-confirmation': '确认了订单',
  payment: '付了款',
  introduction: '介绍了新朋友',
  other: '帮了忙',
} satisfies TextsOf<(typeof en)['favour']>;

export const news = {
  promotion: '升职',
  move: '搬迁',
  'new-product': '新产品',
  certificate: '获得认证',
  accident: '事故',
  illness: '生病',
  bereavement: '亲人去世',
  other: '其他消息',
} satisfies TextsOf<(typeof en)['news']>;

export const deceased = {
  unknown: '尚不清楚',
  spouse: '配偶',
  father: '父亲',
  mother: '母亲',
  child: '子女',
  other: '其他亲近的人',
  customer: '客户本人',
} satisfies TextsOf<(typeof en)['deceased']>;

export const satisfaction = {
  good: '满意',
  'so-so': '一般',
  bad: '不满意',
} satisfies TextsOf<(typeof en)['satisfaction']>;

export const promises = {
  heading: '承诺过的事',
  by: '{{when}}前',
  late: '期限是{{when}}',
  noDay: '没有期限',
  kept: '已兑现：{{what}}',
  more: '更多：{{what}}',
  broken: '无法兑现',
  released: '对方不再需要',
  'did-kept': '承诺已兑现。',
  'did-broken': '已记为未能兑现。',
  'did-released': '已记为不再需要。',
} satisfies TextsOf<(typeof en)['promises']>;

export const questions = {
  heading: '待答复',
  asked: '{{when}}提出',
  sensed: '{{when}}感觉到',
  answered: '已答复：{{what}}',
} satisfies TextsOf<(typeof en)['questions']>;
