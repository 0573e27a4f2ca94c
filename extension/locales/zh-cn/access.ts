import type { accessTexts as english } from '../en/access.ts';
import type { TextsLike } from '../texts.ts';

export const accessTexts = {
  access: {
    fine: 'Aftercare 可以在您的邮箱中使用。',
    missing: '浏览器还没有完全允许 Aftercare。显示“未允许”的地方不会出现面板。',
    allow: '允许',
    allowed: '已允许',
    notAllowed: '未允许',
    askingNow: '浏览器正在询问，请在那里作答。',
    allowedNow: '已允许。如果打开的邮件旁仍没有面板，请刷新该标签页。',
    refusedNow: '未获允许，Aftercare 不会在那里工作。数据都在，您随时可以在这里允许。',
    removedNow: '已移除，Aftercare 不再在那里工作。',
    ownTitle: '我们公司的 Outlook 有自己的网址',
    ownText: 'Aftercare 只请求这一个网址，并且只在确认是 Outlook 时才启动。',
    address: '邮箱的网址',
    add: '添加',
    remove: '移除',
    removeHost: '移除 {{host}}',
    'error-empty': '请输入打开邮箱时浏览器显示的网址。',
    'error-not-https': '只能添加以 https 开头的安全网址。',
    'error-not-a-host': '这看起来不像邮箱的网址。',
    'error-known': 'Aftercare 已经可以在那里使用。',
  },
} satisfies TextsLike<typeof english>;
