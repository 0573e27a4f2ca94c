import { gestureKey, movedKey } from '#shared/gestures/key.ts';
import type { Touch, UsedNote } from '#shared/schema/touch.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { shownTouches } from '../queries/shown-touches.ts';
import { belongsTo, settledByContact } from './decide.ts';
import { forCustomer } from './known-customer.ts';

export interface SentMail {
  readonly customerId: string;
  readonly webmail: WebmailId;
  readonly mailbox: string;
  /** Empty for a new mail. */
  readonly thread: string;
  readonly subject: string;
  readonly position: 'to' | 'cc';
  readonly gestureKey: string | null;
  readonly note: UsedNote | null;
}

/**
 * A mail that just left, and the gesture that it settles with the record behind it. Its message id is not known yet: `logMail` replaces this touch when the message
 * appears. Where the page showed and logged the message first, that touch takes note and gesture.
 */
export const logSent = (deps: DataDeps, sent: SentMail, command: 'log-sent' | 'log-probably-sent' = 'log-sent'): Promise<CommandResult> =>
  commit(deps, command, () =>
    forCustomer(deps.db, sent.customerId, async ({ id: customerId }) => {
      const mail = ofCustomer(sent, customerId);
      const { gestureKey: key } = mail;
      const touch = (await shownPatch(deps, mail)) ?? creation('touch', touchOf(deps, mail));
      if (key === null) return [touch];
      if (!belongsTo(key, customerId)) return 'invalid';
      return settlesGesture(mail) ? [touch, ...(await settledByContact(deps, customerId, key))] : [touch];
    }),
  );

/** Saying that a promise will be late keeps it waiting, and asking for a visit is no visit. */
export const settlesGesture = ({ customerId, gestureKey: key, note }: Pick<SentMail, 'customerId' | 'gestureKey' | 'note'>): boolean =>
  note?.occasion !== 'promise-late' && key?.startsWith(`${gestureKey('visit', customerId)}:`) !== true;

/** A mail written for a file that was merged meanwhile is one to the file that was kept. */
export const ofCustomer = (sent: SentMail, customerId: string): SentMail => ({
  ...sent,
  customerId,
  gestureKey: sent.gestureKey === null ? null : movedKey(sent.gestureKey, sent.customerId, customerId),
});

/** A message that the page shows before it reports the sending is at most this old. */
const SHOWN_WITHIN_MS = 2 * 60 * 1_000;

const shownPatch = async ({ db, now }: DataDeps, sent: SentMail): Promise<Patch | null> => {
  if (sent.thread === '') return null;
  const since = new Date(now() - SHOWN_WITHIN_MS).toISOString();
  const [only, ...others] = await shownTouches(db, sent, { customerId: sent.customerId, since });
  if (only === undefined || others.length > 0) return null;
  return { kind: 'touch', id: only.id, set: { gestureKey: sent.gestureKey ?? undefined, note: sent.note ?? undefined } };
};

const touchOf = (deps: DataDeps, { customerId, webmail, mailbox, thread, subject, position, gestureKey: key, note }: SentMail): Touch => ({
  id: deps.newId(),
  customerId,
  at: new Date(deps.now()).toISOString(),
  day: deps.today(),
  channel: 'email',
  direction: 'out',
  position,
  subject,
  source: { webmail, mailbox, thread, messageId: null },
  ...(key === null ? {} : { gestureKey: key }),
  ...(note === null ? {} : { note }),
});
