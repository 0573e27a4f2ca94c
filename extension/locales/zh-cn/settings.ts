import type { settingsTexts as english } from '../en/settings.ts';
import type { TextsLike } from '../texts.ts';

export const settingsTexts = {
  settings: {
    title: '设置',
    failed: '读取不到设置。请刷新此标签页后再试。',
    reading: '正在读取设置…',
    deviceOnly: '已更改，仅对这台设备生效。',
    thisDevice: '仅对这台设备生效。',
    add: '添加',
    remove: '移除 {{what}}',

    you: '您的信息',
    name: '信末的署名',
    signature: '署名下方的内容',
    signatureHint: '如公司、电话等。邮件自带签名时不再重复添加。',

    addresses: '您的地址与邮箱',
    own: '邮箱以外的地址',
    ownText: '例如别名。填在这里的地址不会被当成客户。',
    ownEmpty: '暂无。',
    ownAddress: '地址',
    ownTaken: '这是您一位客户的地址。请先从该客户的资料中移除。',
    mailboxes: '邮箱',

    logging: '记录哪些往来',
    automatic: '自动记录邮件',
    automaticText: '记录您与客户往来邮件的日期和主题。关闭后，只保留您自己添加的记录。',
    never: '不记录的对象',
    neverText: '与这些地址往来的邮件都不会记录。填写域名，则该域名下的所有人都不记录。',
    neverEmpty: '没有排除任何人。',
    neverAdd: '地址或域名',
    neverWrong: '请填写完整的地址（name@example.com）或域名（example.com）。',

    languages: '语言',
    ui: '面板语言',
    uiBrowser: '跟随浏览器',
    note: '对方的语言没有现成文稿时，使用',

    time: '工作日与时间',
    workingDays: '工作日',
    oneWorkingDay: '请至少保留一个工作日。',
    freeDays: '您的休息日',
    freeDaysEmpty: '尚未添加休息日。',
    freeDay: '休息的日期',
    zone: '时区',
    zoneBrowser: '留空则跟随浏览器（{{zone}}）。',
    zoneWrong: '没有这个时区。可以填写“Asia/Shanghai”这样的名称。',

    kinds: '提醒您做哪些事',
    kindsText: '关闭后，对任何客户都不再提醒。',

    look: '外观与快捷键',
    appearance: '外观',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    badge: '工具栏图标上的数字',
    badgeText: '今日到期和逾期的事项数。',
    shortcut: '打开或收起面板',
    shortcutNone: '未设置快捷键',
    shortcutChange: '更改快捷键',
    shortcutText: '该快捷键由浏览器管理，请在浏览器的扩展快捷键页面中更改。',
    hideText: '焦点在面板内且不在输入时，按 H 键可隐藏内容。',

    hide: '隐藏内容（H）',
    show: '恢复显示（H）',
    hidden: '内容已隐藏',
    hiddenText: '按 H 键或点击即可恢复显示。',
    showAgain: '恢复显示',
  },
} satisfies TextsLike<typeof english>;
