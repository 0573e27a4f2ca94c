import { logSent } from '../../data/commands/log-sent.ts';
import { revokeSent } from '../../data/commands/revoke-sent.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';
import { readSettings } from '../../data/queries/settings.ts';
import type { SentEvent } from '../../webmail/adapter.ts';
import { linkDraft, markSent, takeDraftLink, takeSentMark } from './draft-links.ts';
import { mailboxStatus } from './mailbox.ts';
import { isNeverLogged } from './never-log.ts';

/** A mail left, was put off, or was called back. What a note in it settles is settled now, and opened again when it comes back. */
export const onSent = async (deps: DataDeps, tabId: number, event: SentEvent): Promise<boolean> => {
  switch (event.certainty) {
    case 'certain':
    case 'probable':
      return log(deps, tabId, event);
    case 'revoked':
      return callBack(deps, tabId, event.boxKey);
    case 'scheduled':
      return false;
  }
};

/** Everybody in To and Cc who is exactly one customer. The note counts only for the customer it was written for, and only if they are still in To. */
const log = async (deps: DataDeps, tabId: number, event: SentEvent): Promise<boolean> => {
  const { boxKey, ownAddress, recipients, thread, subject, webmail } = event;
  const link = await takeDraftLink(tabId, boxKey);
  const settings = await readSettings(deps.db);
  if (ownAddress === null || mailboxStatus(ownAddress, settings) !== 'in-use') return false;
  const changeIds: string[] = [];
  for (const { email, role } of uniqueRecipients(recipients)) {
    if (email === null || role === 'from' || role === 'bcc' || isNeverLogged(email, settings.neverLog)) continue;
    const { rows, unreadable } = await customersByAddress(deps.db, email);
    const [customer, ...others] = rows;
    if (customer === undefined || others.length + unreadable.length > 0) continue;
    const carried = link?.customerId === customer.id && role === 'to' ? link : null;
    if (carried === null && !settings.automaticLogging) continue;
    const result = await logSent(deps, {
      customerId: customer.id,
      webmail,
      mailbox: ownAddress,
      thread,
      subject,
      position: role,
      gestureKey: carried?.gestureKey ?? null,
      note: carried?.note ?? null,
    });
    if (result.ok && result.changeId !== null) changeIds.push(result.changeId);
  }
  await markSent(tabId, boxKey, { changeIds, link });
  return changeIds.length > 0;
};

const uniqueRecipients = (recipients: SentEvent['recipients']): SentEvent['recipients'] =>
  recipients.filter((person, index) => recipients.findIndex(({ email }) => email === person.email) === index);

/** The mail is a draft again: what it wrote is taken back, and the note stays tied to its box. */
const callBack = async (deps: DataDeps, tabId: number, boxKey: string): Promise<boolean> => {
  const mark = await takeSentMark(tabId, boxKey);
  if (mark === null) return false;
  if (mark.link !== null) await linkDraft(tabId, boxKey, mark.link);
  const results = await Promise.all(mark.changeIds.map((changeId) => revokeSent(deps, changeId)));
  return results.some((result) => result.ok);
};
