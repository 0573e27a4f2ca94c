import type { Day } from '#shared/schema/fields.ts';
import type { GestureView } from './customer-view.ts';
import type { CustomerHit } from './people.ts';

/** What is due with whom, in the order in which it hurts. Each list is capped; `totals` say how much there is, up to `countedTo`. */
export interface TodayView {
  readonly today: Day;
  readonly overdue: readonly TodayEntry[];
  readonly due: readonly TodayEntry[];
  /** The next seven days. */
  readonly soon: readonly TodayEntry[];
  readonly countedTo: number;
  readonly totals: { readonly overdue: number; readonly due: number; readonly soon: number };
}

export interface TodayEntry {
  readonly customer: CustomerHit;
  readonly gesture: GestureView;
}
