import { isLegacyId } from './ids.ts';

/** Opens a thread by its legacy id in the account this tab shows: `/mail/u/<N>/#all/<id>`. Null for a key that is no id. */
export const threadLink = (page: Document, thread: string): string | null => {
  if (!isLegacyId(thread)) return null;
  const account = /^\/mail\/(?:u\/\d+\/d\/[^/]+|b\/[^/]+\/u\/\d+|u\/\d+)\//u.exec(page.location.pathname)?.[0] ?? '/mail/u/0/';
  return `https://mail.google.com${account}#all/${thread}`;
};
