import { movedKey } from '#shared/gestures/key.ts';
import { isSettling } from '#shared/gestures/settled.ts';
import type { Touch, UsedNote } from '#shared/schema/touch.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { parseRows } from '../rows.ts';
import { belongsTo, settledByContact } from './decide.ts';
import { forCustomer } from './known-customer.ts';
import { settlesGesture } from './log-sent.ts';

export interface SpokenNote {
  readonly customerId: string;
  readonly channel: 'call' | 'messenger' | 'card';
  /** Only for calls, and for every one. */
  readonly reached?: boolean;
  readonly gestureKey: string | null;
  readonly note: UsedNote;
}

/**
 * A call, message or card that the rep sent themselves: a contact of today, with the gesture that it settles. A call that nobody answered is written down and
 * settles nothing (S3-13): its lines were not used. What was logged today for the same gesture on the same way is not logged again.
 */
export const logNote = (deps: DataDeps, logged: SpokenNote): Promise<CommandResult> =>
  commit(deps, 'log-note', () =>
    forCustomer(deps.db, logged.customerId, async ({ id: customerId }) => {
      const { channel, reached, gestureKey, note } = logged;
      if ((channel === 'call') !== (reached !== undefined)) return 'invalid';
      const key = gestureKey === null ? null : movedKey(gestureKey, logged.customerId, customerId);
      if (key !== null && !belongsTo(key, customerId)) return 'invalid';
      const contact = {
        id: deps.newId(),
        customerId,
        at: new Date(deps.now()).toISOString(),
        day: deps.today(),
        channel,
        direction: 'out',
      } as const;
      if (reached === false) return [creation('touch', { ...contact, outcome: 'not-reached' })];
      const touch: Touch = {
        ...contact,
        ...(channel === 'call' ? { outcome: 'reached' } : {}),
        ...(key === null ? {} : { gestureKey: key }),
        note,
      };
      if (key === null) return [creation('touch', touch)];
      if (await isLogged(deps.db, touch)) return [];
      return [creation('touch', touch), ...(await settled(deps, { customerId, gestureKey: key, note }))];
    }),
  );

const isLogged = async (db: AftercareDb, { customerId, gestureKey, channel, day }: Touch): Promise<boolean> => {
  const { rows } = parseRows('touch', await db.touch.where('customerId').equals(customerId).toArray());
  return rows.some((touch) => touch.gestureKey === gestureKey && touch.channel === channel && touch.day === day);
};

interface Settling extends Pick<SpokenNote, 'customerId' | 'note'> {
  readonly gestureKey: string;
}

/** What the rep has settled meanwhile stays as they settled it. */
const settled = async (deps: DataDeps, used: Settling): Promise<readonly Patch[]> => {
  const stored = await deps.db.decision.get(used.gestureKey);
  const [decision] = parseRows('decision', stored === undefined ? [] : [stored]).rows;
  return isSettling(decision) || !settlesGesture(used) ? [] : settledByContact(deps, used.customerId, used.gestureKey);
};
