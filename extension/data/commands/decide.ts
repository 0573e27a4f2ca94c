import { isDay } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { gestureKey, movedKey } from '#shared/gestures/key.ts';
import type { Decision } from '#shared/schema/decision.ts';
import type { DecideRequest } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import { settledRecord } from './settled-record.ts';

/**
 * The last decision about a gesture replaces earlier ones. A snooze needs a later day; nothing else has one. What is done, here or elsewhere, is done
 * for the record that asked for it as well.
 */
export const decide = (deps: DataDeps, { customerId, gestureKey: key, type, until }: DecideRequest): Promise<CommandResult> =>
  commit(deps, 'decide', () =>
    forCustomer(deps.db, customerId, async (customer) => {
      const id = movedKey(key, customerId, customer.id);
      const hasDay = until !== undefined && isDay(until) && until > deps.today();
      const fits = type === 'snoozed' ? hasDay : until === undefined;
      if (!fits || !belongsTo(id, customer.id)) return 'invalid';
      const decision = decisionPatch(deps, { id, customerId: customer.id, type, ...(until === undefined ? {} : { until }) });
      const isDone = type === 'done' || type === 'done-elsewhere';
      return isDone ? [decision, ...(await settledRecord(deps.db, { key: id, customerId: customer.id, on: deps.today() }))] : [decision];
    }),
  );

/** A gesture that a mail, a call, a message or a card has settled, and the record that asked for it. */
export const settledByContact = async (deps: DataDeps, customerId: string, key: string, on = deps.today()): Promise<readonly Patch[]> => [
  decisionPatch(deps, { id: key, customerId, type: 'done' }, on),
  ...(await settledRecord(deps.db, { key, customerId, on })),
];

export const decisionPatch = (deps: DataDeps, decision: Omit<Decision, 'at' | 'day'>, day = deps.today()): Patch => {
  const whole = creation('decision', { ...decision, at: new Date(deps.now()).toISOString(), day });
  return { ...whole, set: { until: undefined, mail: undefined, ...whole.set } };
};

/** Whether a gesture's key is one of a rule we know, for this customer. */
export const belongsTo = (key: string, customerId: string): boolean =>
  gestureRules.some(({ id }) => key.startsWith(`${gestureKey(id, customerId)}:`));
