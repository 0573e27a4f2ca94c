import type { Day } from '../schema/fields.ts';
import type { CarePromise } from '../schema/promise.ts';

export type PromiseEnd = 'kept' | 'broken' | 'released';

/** `late`: not ended, and its day has passed. */
export type PromiseState = PromiseEnd | 'open' | 'late';

/** Fields that an end writes; undefined takes a value away. */
export interface PromiseChange {
  readonly keptOn: Day | undefined;
  readonly brokenOn: Day | undefined;
  readonly releasedOn: Day | undefined;
}

/** Where a promise stands on a day. One that two devices ended differently counts as kept before released before broken. */
export const promiseState = (promise: CarePromise, today: Day): PromiseState => {
  if (promise.keptOn !== undefined) return 'kept';
  if (promise.releasedOn !== undefined) return 'released';
  if (promise.brokenOn !== undefined) return 'broken';
  return promise.due !== undefined && promise.due < today ? 'late' : 'open';
};

/** What is agreed of a promise for every month: its day, and the days by which it may be early or late; null for any other. */
export const monthlyOf = ({
  monthlyOn,
  tolerance,
}: CarePromise): { readonly on: number; readonly early: number; readonly late: number } | null =>
  monthlyOn === undefined ? null : { on: monthlyOn, early: tolerance?.early ?? 0, late: tolerance?.late ?? 0 };

export const hasEnded = ({ keptOn, brokenOn, releasedOn }: CarePromise): boolean =>
  keptOn !== undefined || brokenOn !== undefined || releasedOn !== undefined;

/** A promise has one end: this one takes the place of any other. */
export const endPromise = (end: PromiseEnd, on: Day): PromiseChange => ({
  keptOn: end === 'kept' ? on : undefined,
  brokenOn: end === 'broken' ? on : undefined,
  releasedOn: end === 'released' ? on : undefined,
});

/** The promise holds again. */
export const renewedPromise: PromiseChange = { keptOn: undefined, brokenOn: undefined, releasedOn: undefined };
