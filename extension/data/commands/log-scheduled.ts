import { addDays } from '#shared/calendar/days.ts';
import type { Decision } from '#shared/schema/decision.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { isDeleted } from '../rows.ts';
import { belongsTo, decisionPatch } from './decide.ts';
import { forCustomer } from './known-customer.ts';
import { ofCustomer, type SentMail, settlesGesture } from './log-sent.ts';

/** A mail that has not been seen to leave by then is taken for one that never did. */
const RESTS_DAYS = 14;

/**
 * A mail that will leave later lets the gesture of its note rest; it is no touch yet. `logMail` settles the gesture when the message appears. A
 * mail without a gesture, or for one that is settled or that it does not settle, writes nothing.
 */
export const logScheduled = (deps: DataDeps, sent: SentMail): Promise<CommandResult> =>
  commit(deps, 'log-scheduled', () =>
    forCustomer(deps.db, sent.customerId, async ({ id: customerId }) => {
      const { gestureKey, webmail, mailbox, thread, subject, note } = ofCustomer(sent, customerId);
      if (gestureKey === null || !settlesGesture(sent)) return [];
      if (!belongsTo(gestureKey, customerId)) return 'invalid';
      if (await isSettled(deps.db, gestureKey)) return [];
      const mail = { webmail, mailbox, thread, subject, note };
      return [decisionPatch(deps, { id: gestureKey, customerId, type: 'scheduled', until: addDays(deps.today(), RESTS_DAYS), mail })];
    }),
  );

const RESTING: ReadonlySet<unknown> = new Set<Decision['type']>(['snoozed', 'scheduled']);

const isSettled = async (db: AftercareDb, gestureKey: string): Promise<boolean> => {
  const stored = await db.decision.get(gestureKey);
  return stored !== undefined && !isDeleted(stored) && !RESTING.has(stored['type']);
};
