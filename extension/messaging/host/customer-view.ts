import type { Plan, PlannedGesture } from '#shared/gestures/plan.ts';
import { addressForm } from '#shared/notes/address.ts';
import { initials } from '#shared/people/initials.ts';
import { displayName } from '#shared/people/name.ts';
import { preferredAddress } from '#shared/people/preferred-address.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { RelatedCustomer, RelationsOf } from '../../data/queries/relations.ts';
import type { CustomerView, GestureView, RelationView } from '../protocol/customer-view.ts';
import type { HistoryEntry, TouchEntry } from '../protocol/history.ts';
import type { NotePreview } from '../protocol/note.ts';
import type { CareView } from './care-view.ts';
import { againstConsent } from './note-preview.ts';

interface CustomerParts {
  readonly customer: Customer;
  readonly email: string;
  readonly organisation: string | null;
  readonly plan: Plan;
  readonly history: readonly HistoryEntry[];
  readonly historyTotal: number;
  readonly lastTouch: TouchEntry | null;
  readonly lastContact: string | null;
  readonly relations: RelationsOf;
  readonly care: CareView;
  /** The first note to offer for a gesture that can be done now. */
  readonly noteFor: (gesture: PlannedGesture) => NotePreview;
}

/** Everything about one customer, ready to draw. */
export const customerView = (parts: CustomerParts): CustomerView => {
  const { customer, plan, noteFor } = parts;
  const [next, ...rest] = plan.gestures.filter(canBeDone);
  return {
    id: customer.id,
    name: displayName(customer),
    initials: initials(displayName(customer)),
    form: addressForm(customer),
    email: parts.email,
    organisation: parts.organisation,
    role: customer.role ?? null,
    tier: customer.tier,
    language: customer.language,
    register: customer.register,
    lastTouch: parts.lastTouch,
    lastContact: parts.lastContact,
    next: next === undefined ? null : gestureView(next, noteFor(next)),
    others: [...rest, ...plan.gestures.filter((gesture) => !canBeDone(gesture))].map((gesture) => gestureView(gesture, null)),
    thanks: thanksFor(plan, customer),
    history: parts.history,
    historyTotal: parts.historyTotal,
    ...parts.care,
    closeTo: parts.relations.closeTo.map(relationView),
    around: parts.relations.around.map(relationView),
  };
};

const relationView = ({ relation, customer }: RelatedCustomer): RelationView => ({
  relationId: relation.id,
  relation: relation.relation,
  customerId: customer.id,
  name: displayName(customer),
  tier: customer.tier,
  email: preferredAddress(customer),
});

const canBeDone = ({ status }: PlannedGesture): boolean => status === 'overdue' || status === 'due' || status === 'open';

/** A favour not yet thanked for, else a deal not yet thanked for, else the mail itself. */
const thanksFor = ({ gestures }: Plan, customer: Customer): CustomerView['thanks'] => {
  const owed = ['thank-for-favour', 'thank-for-deal'].flatMap((rule) => gestures.filter((gesture) => gesture.rule === rule))[0];
  const thanks =
    owed === undefined ? ({ occasion: 'thanks-mail', gestureKey: null } as const) : { occasion: owed.occasion, gestureKey: owed.key };
  return { ...thanks, against: againstConsent(customer, thanks.gestureKey) };
};

export const gestureView = (gesture: PlannedGesture, note: NotePreview | null): GestureView => ({
  key: gesture.key,
  rule: gesture.rule,
  status: gesture.status,
  opens: gesture.opens,
  due: gesture.due,
  lateAfter: gesture.lateAfter,
  reason: gesture.reason,
  occasion: gesture.occasion,
  strength: gesture.strength,
  note,
});
