import { isOpen } from '../care/complaint.ts';
import { isAgainstConsent } from '../care/consent.ts';
import type { Day } from '../schema/fields.ts';
import { hasDied } from './mourning.ts';
import type { CustomerFacts, DueGesture, GestureKind } from './rule.ts';

/**
 * A gesture as it may be shown, or null where it must not be. After the customer's own death only open complaints, promises and one word of sympathy, to
 * family or firm, go on; after they left their organisation open complaints and promises alone, for these are owed to it. Else what they wait for (complaint, promise, question) is never silenced. Consent: `none` silences everything else, and so does a
 * level that only a later version knows. A hard time silences good wishes and sales for days before `quietUntil` and lets check-ins and questions about
 * what we sold rest until then (S4-20); without a day it lasts until the rep says so, and both go on. An open complaint silences sales and those
 * questions, which it answers.
 */
export const unlessSilenced = (gesture: DueGesture, kind: GestureKind, file: CustomerFacts): DueGesture | null => {
  if (hasDied(file) && !outlasts(gesture, kind)) return null;
  if (file.customer.leftOn !== undefined && !isOwed(gesture, kind)) return null;
  if (isAgainstConsent(kind, file.customer) || ((kind === 'sales' || kind === 'service') && file.complaints.some(isOpen))) return null;
  const { hardship } = file.customer;
  if (hardship === undefined || !resting.has(kind)) return gesture;
  const { quietUntil } = hardship;
  if (quietUntil === null) return kind === 'care' || kind === 'service' ? gesture : null;
  const lastDay = kind === 'care' || kind === 'service' ? gesture.closes : gesture.lateAfter;
  return lastDay !== null && lastDay < quietUntil ? null : restingUntil(gesture, quietUntil);
};

const resting: ReadonlySet<GestureKind> = new Set<GestureKind>(['service', 'care', 'greeting', 'sales']);

/** What those they leave may still wait for. */
const outlasts = (gesture: DueGesture, kind: GestureKind): boolean => kind === 'sympathy' || isOwed(gesture, kind);

/** Nobody asks the dead, or those who are gone, whether all is well after a complaint. */
const isOwed = ({ reason }: DueGesture, kind: GestureKind): boolean =>
  kind === 'promise' || (kind === 'trouble' && reason.code !== 'complaint-closed');

const restingUntil = (gesture: DueGesture, until: Day): DueGesture => {
  const due = later(gesture.due, until);
  return { ...gesture, opens: later(gesture.opens, until), due, lateAfter: later(gesture.lateAfter, due) };
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);
