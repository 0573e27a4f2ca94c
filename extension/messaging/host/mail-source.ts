import type { TouchSource } from '#shared/schema/touch.ts';
import type { PageReport } from '../protocol/page.ts';
import type { FromMail } from '../protocol/requests.ts';

/**
 * Where a record comes from, as the page itself shows it: the thread in its mailbox, and the mail where the page has it. Null when the panel names
 * none, when another conversation is open meanwhile, or where the page does not say whose mailbox it is.
 */
export const mailSource = async (from: FromMail | undefined, read: () => Promise<PageReport | null>): Promise<TouchSource | null> => {
  const report = from === undefined ? null : await read();
  if (report === null || report.n !== from?.n || report.facts.type !== 'conversation') return null;
  const { webmail, ownAddress: mailbox, thread, messages } = report.facts;
  if (mailbox === null) return null;
  return { webmail, mailbox, thread, messageId: messages.find(({ id }) => id === from.messageId)?.id ?? null };
};
