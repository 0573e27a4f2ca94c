import { movedKey } from '#shared/gestures/key.ts';
import type { Decision } from '#shared/schema/decision.ts';
import { fieldsOf } from '../fields.ts';
import type { Move } from './moved-records.ts';

/** A decision's id is its gesture's key, which names the customer. */
export const movedDecision = (decision: Decision, fromId: string, toId: string): Move<'decision'> => ({
  fromId: decision.id,
  record: { ...decision, id: movedKey(decision.id, fromId, toId), customerId: toId },
});

/** Both files decided about the same gesture: the later decision counts. */
export const unitedDecision = (own: Decision, double: Decision): Readonly<Record<string, unknown>> =>
  double.at <= own.at ? {} : { until: undefined, mail: undefined, ...fieldsOf('decision', double) };
