import type { Touch, UsedNote } from '#shared/schema/touch.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { CommandResult } from '../../messaging/protocol.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { belongsTo, decisionPatch } from './decide.ts';
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

/** A mail that just left. Its message id is not known yet: `logMail` replaces this touch when the message appears. The gesture it settles is done. */
export const logSent = (deps: DataDeps, sent: SentMail): Promise<CommandResult> =>
  commit(deps, 'log-sent', () =>
    forCustomer(deps.db, sent.customerId, () => {
      const { customerId, gestureKey } = sent;
      const touch = creation('touch', touchOf(deps, sent));
      if (gestureKey === null) return [touch];
      if (!belongsTo(gestureKey, customerId)) return 'invalid';
      return [touch, decisionPatch(deps, { id: gestureKey, customerId, type: 'done' })];
    }),
  );

const touchOf = (deps: DataDeps, { customerId, webmail, mailbox, thread, subject, position, gestureKey, note }: SentMail): Touch => ({
  id: deps.newId(),
  customerId,
  at: new Date(deps.now()).toISOString(),
  day: deps.today(),
  channel: 'email',
  direction: 'out',
  position,
  subject,
  source: { webmail, mailbox, thread, messageId: null },
  ...(gestureKey === null ? {} : { gestureKey }),
  ...(note === null ? {} : { note }),
});
