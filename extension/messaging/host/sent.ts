import { movedKey } from '#shared/gestures/key.ts';
import { logScheduled } from '../../data/commands/log-scheduled.ts';
import { logSent, type SentMail } from '../../data/commands/log-sent.ts';
import { revokeSent } from '../../data/commands/revoke-sent.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';
import { livingCustomer } from '../../data/queries/living-customer.ts';
import { readSettings, type Settings } from '../../data/queries/settings.ts';
import type { Participant, SentEvent } from '../../webmail/adapter.ts';
import { type DraftLink, draftLink, markSent, moveDraft, sentMark, unmarkSent } from './draft-links.ts';
import { mailboxStatus } from './mailbox.ts';
import { isNeverLogged } from './never-log.ts';
import { oncePerCustomer } from './once-per-customer.ts';
import { onlyCustomer } from './only-customer.ts';

/**
 * A mail left, was put off, or was called back. What a note in it settles is settled now, and opened again when it comes back. Events of one
 * browser are to be handled one after the other: a mail can be called back while it is still being written down.
 */
export const onSent = async (deps: DataDeps, tabId: number, event: SentEvent): Promise<boolean> => {
  const { certainty } = event;
  switch (certainty) {
    case 'certain':
    case 'probable':
    case 'scheduled':
      return log(deps, tabId, { ...event, certainty });
    case 'revoked':
      return callBack(deps, tabId, event.boxKey);
    case 'reopened':
      await moveDraft(tabId, event.boxKey, event.reopenedAs ?? event.boxKey);
      return false;
  }
};

type LeavingMail = SentEvent & { readonly certainty: 'certain' | 'probable' | 'scheduled' };

const COMMANDS = { certain: 'log-sent', probable: 'log-probably-sent' } as const;

/**
 * Everybody in To and Cc who is exactly one customer. The note counts only for the customer it was written for, and only if they are still in To;
 * it counts as soon as the mailbox was not turned away, for the rep put it there. Mails without one are logged only where the rep uses Aftercare,
 * and only once they left: what is scheduled is no touch yet, but lets its note's gesture rest.
 */
const log = async (deps: DataDeps, tabId: number, event: LeavingMail): Promise<boolean> => {
  const { boxKey, certainty, ownAddress, thread, subject, webmail } = event;
  const link = await livingLink(deps, await draftLink(tabId, boxKey));
  const isReportedAgain = link === null && (await sentMark(tabId, boxKey)) !== null;
  const settings = await readSettings(deps.db);
  const status = mailboxStatus(ownAddress, settings);
  if (isReportedAgain || status === 'not-here') return false;
  const logsByItself = certainty !== 'scheduled' && settings.automaticLogging && status === 'in-use' && ownAddress !== null;
  const changeIds: string[] = [];
  for (const { customerId, position } of await reached(deps, settings, event.recipients, link)) {
    const carried = link?.customerId === customerId && position === 'to' ? link : null;
    if (carried === null && !logsByItself) continue;
    const mail: SentMail = {
      customerId,
      webmail,
      mailbox: ownAddress ?? '',
      thread,
      subject,
      position,
      gestureKey: carried?.gestureKey ?? null,
      note: carried?.note ?? null,
    };
    const result = await (certainty === 'scheduled' ? logScheduled(deps, mail) : logSent(deps, mail, COMMANDS[certainty]));
    if (result.ok && result.changeId !== null) changeIds.push(result.changeId);
  }
  await markSent(tabId, boxKey, { changeIds, link });
  return changeIds.length > 0;
};

type Reached = Pick<SentMail, 'customerId' | 'position'>;

const reached = async (
  deps: DataDeps,
  settings: Settings,
  recipients: readonly Participant[],
  link: DraftLink | null,
): Promise<readonly Reached[]> => {
  const customers = await Promise.all(
    recipients.map(async ({ email, role }): Promise<Reached | null> => {
      if (email === null || (role !== 'to' && role !== 'cc') || isNeverLogged(email, settings.neverLog)) return null;
      const customerId = await customerBehind(deps, email, link);
      return customerId === null ? null : { customerId, position: role };
    }),
  );
  return oncePerCustomer(customers.filter((customer) => customer !== null));
};

/** A file that was merged since the note was written is the one that was kept. */
const livingLink = async ({ db }: DataDeps, link: DraftLink | null): Promise<DraftLink | null> => {
  const customer = link === null ? null : await livingCustomer(db, link.customerId);
  if (link === null || customer === null) return null;
  const { gestureKey } = link;
  return { ...link, customerId: customer.id, gestureKey: gestureKey === null ? null : movedKey(gestureKey, link.customerId, customer.id) };
};

/** Where two files share an address, the rep chose one of them when the note was written. */
const customerBehind = async (deps: DataDeps, email: string, link: DraftLink | null): Promise<string | null> => {
  const { rows } = await customersByAddress(deps.db, email);
  const chosen = rows.find(({ id }) => id === link?.customerId) ?? (await onlyCustomer(deps, email));
  return chosen?.id ?? null;
};

/** The mail is a draft again: what it wrote is taken back, and the note stays tied to its box. */
const callBack = async (deps: DataDeps, tabId: number, boxKey: string): Promise<boolean> => {
  const mark = await sentMark(tabId, boxKey);
  if (mark === null) return false;
  await unmarkSent(tabId, boxKey, mark);
  const results = await Promise.all(mark.changeIds.map((changeId) => revokeSent(deps, changeId)));
  return results.some((result) => result.ok);
};
