import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const panel = {
  title: 'Aftercare',
  fold: '收起面板',
  close: '关闭',
  cancel: '取消',
  save: '保存',
  onlyHere: '仅保存在这台设备上',
  undoLast: '撤销：{{what}}',
  dismiss: '知道了',
  reading: '正在读取邮件……',
  stale: 'Aftercare 没有响应，请刷新此标签页。',
  menu: '菜单',
  back: '返回',
  notSent: '其实没有发出',
} satisfies TextsOf<(typeof en)['panel']>;

export const state = {
  noneTitle: '没有打开的邮件',
  noneText: '打开一封邮件，就能看到是谁写来的、现在该做什么。',
  machineTitle: '这是一封自动发出的邮件',
  machineText: '没有人在等您回复。',
  nameOnlyText: '页面上只有姓名，没有邮箱地址。同名的人很多，弄清是哪一位之前不会代拟信件。',
  chooseTitle: '这是哪一位？',
  chooseText: '可能不止一位，请选择。',
  unreadableTitle: '无法读取这个页面',
  unreadableText: '宁可什么都不显示，也不能认错人。请重新打开邮件，或刷新标签页。',
  missing: '没有找到：{{what}}',
  notHereTitle: '此邮箱中已停用',
  notHereText: '在 {{address}} 中，Aftercare 不显示也不保存任何内容。',
  notHereAction: '在此启用',
} satisfies TextsOf<(typeof en)['state']>;

export const capability = {
  root: '打开的视图',
  'own-address': '您自己的邮箱地址',
  thread: '会话',
  subject: '主题',
  messages: '邮件内容',
  sender: '发件人',
  recipients: '收件人',
  date: '日期',
  compose: '写信窗口',
  'compose-recipients': '写信窗口的收件人',
  'compose-body': '写信窗口的正文',
  send: '发送按钮',
} satisfies TextsOf<(typeof en)['capability']>;

export const mailbox = {
  askTitle: '{{address}} 是您的邮箱吗？',
  askText: '如果是，您在这里读过和发出的邮件会记入每位客户的往来：只记日期和主题，只保存在这台设备上。',
  yes: '是，在这里使用',
  no: '这里不用',
  unknownTitle: '哪个地址是您自己的？',
  unknownText: '页面上看不出这是谁的邮箱。请告诉 Aftercare 一次，以免把您当成客户。',
  address: '您的邮箱地址',
  repName: '信末署名（可不填）',
  wrongAddress: '这不像是一个邮箱地址。',
} satisfies TextsOf<(typeof en)['mailbox']>;

export const mailboxes = {
  title: '邮箱',
  text: '在您与客户往来的邮箱里启用。客户由所有邮箱共用；往来记录会注明经由哪个邮箱。',
  open: '当前打开',
  use: '在 {{address}} 中使用 Aftercare',
  empty: '还没有邮箱。Aftercare 在每个邮箱里只问一次。',
} satisfies TextsOf<(typeof en)['mailboxes']>;

export const health = {
  title: '页面读取情况',
  text: '页面的每个部分都有几种读法。没有把握时，宁可留空也不显示错的内容。',
  answered: '已读取',
  missed: '没有找到',
  needed: '没有找到，且不可缺少',
  empty: '没有可读取的内容。',
  report: '生成匿名报告',
  making: '正在描述页面……',
  promise: '只说明页面的结构，供能帮忙的人查看。不含邮件的文字，也不含任何人的信息。',
  box: '报告',
  copy: '复制报告',
  failed: '页面没有响应，无法生成报告。请刷新标签页后再试。',
} satisfies TextsOf<(typeof en)['health']>;

export const trouble = {
  'file-unreadable-title': '无法读取这位客户的档案',
  'file-unreadable': '客户还在，但档案已损坏。没有更改或丢弃任何内容。',
  'storage-unavailable-title': '暂时无法读取客户资料',
  'storage-unavailable': '浏览器无法打开数据库。请关闭其他窗口或重启浏览器，已保存的内容不会丢失。',
  'restoring-title': '正在恢复备份',
  restoring: '请稍等，完成后客户就会回来。',
  'storage-full-title': '磁盘已满',
  'storage-full': '腾出空间之前无法再保存。已有内容保持不变。',
} satisfies TextsOf<(typeof en)['trouble']>;

export const alert = { strayed: '写给 {{customer}} 的信，现在在发给 {{names}} 的邮件里。' } satisfies TextsOf<(typeof en)['alert']>;

export const error = {
  invalid: '有内容不太对，请检查。',
  gone: '它已经不在了。',
  'address-taken': '已有客户使用这个地址。',
  'own-address': '这是您自己的邮箱。',
  'storage-full': '磁盘已满，未能保存。请腾出空间后再试。',
  'storage-unavailable': '无法打开数据库，未能保存。请重启浏览器后再试。',
  restoring: '正在恢复备份，未能保存。请稍后再试。',
} satisfies TextsOf<(typeof en)['error']>;
