import { accountPath } from './account-path.ts';
import { isLegacyId } from './ids.ts';

/** Opens a thread by its legacy id in the mailbox this tab shows: `/mail/u/<N>/#all/<id>`. Null for a key that is no id, or a page of no mailbox. */
export const threadLink = (page: Document, thread: string): string | null => {
  const account = accountPath(page);
  return account !== null && isLegacyId(thread) ? `https://mail.google.com${account}#all/${thread}` : null;
};
