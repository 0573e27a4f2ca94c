import { addDays } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import { countsAsContact } from './contact.ts';
import type { CustomerFacts, GestureKind } from './rule.ts';
import type { GestureStatus } from './waiting.ts';

const WITHIN_DAYS = 7;
const AT_MOST = 3;

interface Waits {
  readonly kind: GestureKind;
  readonly status: GestureStatus;
}

/**
 * Whether a customer would hear from us too often (S4-17): more than three times within a week, counting the days of the last week on which we were in
 * touch and what may be done now of our own accord. What they wait for is never too much.
 */
export const isCrowded = ({ touches }: CustomerFacts, gestures: readonly Waits[], today: Day): boolean => {
  const since = addDays(today, 1 - WITHIN_DAYS);
  const days = new Set(touches.filter((touch) => touch.day >= since && countsAsContact(touch)).map(({ day }) => day));
  const ours = gestures.filter(({ kind, status }) => unasked.has(kind) && now.has(status));
  return ours.length > 0 && days.size + ours.length > AT_MOST;
};

const unasked: ReadonlySet<GestureKind> = new Set<GestureKind>(['thanks', 'service', 'care', 'greeting', 'sales']);
const now: ReadonlySet<GestureStatus> = new Set<GestureStatus>(['open', 'due', 'overdue']);
