import type { CustomerHit } from '../../../extension/messaging/protocol/people.ts';
import type { TodayEntry, TodayView } from '../../../extension/messaging/protocol/today-view.ts';
import { aCheckIn, aGesture, TODAY } from './people.ts';

/** A list of what is due; totals are what the lists hold unless they are given. */
export const aToday = (today: Partial<Omit<TodayView, 'today'>>): TodayView => {
  const { overdue = [], due = [], soon = [] } = today;
  return {
    today: TODAY,
    overdue,
    due,
    soon,
    countedTo: 1_000,
    totals: today.totals ?? { overdue: overdue.length, due: due.length, soon: soon.length },
  };
};

export const aDueEntry = (
  customer: Partial<CustomerHit> & Pick<CustomerHit, 'id' | 'name'>,
  gesture: Partial<TodayEntry['gesture']> = {},
): TodayEntry => ({
  customer: { email: `${customer.id}@bright-mill.example`, organisation: 'Bright Mill Ltd', tier: 'A', ...customer },
  gesture: aGesture({ key: `thank-for-deal ${customer.id} deal-1`, note: null, ...gesture }),
});

/** Three languages, somebody without a name and organisation, and more than is shown. */
export const aFullDay: TodayView = aToday({
  overdue: [
    aDueEntry(
      { id: 'minsu', name: '김민수', organisation: '대한정밀' },
      {
        ...aCheckIn({ status: 'overdue', opens: '2026-11-12', due: '2026-11-13', lateAfter: '2026-11-15', note: null }),
        key: 'tier-check-in minsu 2026-11-06',
      },
    ),
    aDueEntry(
      { id: 'wangli', name: '王丽', organisation: '宏图贸易有限公司', tier: 'C' },
      {
        key: 'thank-for-favour wangli f1',
        rule: 'thank-for-favour',
        status: 'overdue',
        lateAfter: '2026-11-19',
        reason: { code: 'favour-received', kind: 'introduction', what: 'Ruth Ames', on: '2026-11-17' },
      },
    ),
  ],
  due: [
    aDueEntry({ id: 'dana', name: 'Dana Fox' }),
    aDueEntry(
      { id: 'desk', name: '', email: 'purchasing-and-maintenance-desk@bright-mill.example', organisation: null, tier: null },
      { lateAfter: TODAY },
    ),
  ],
  soon: [
    aDueEntry(
      { id: 'olu', name: 'Olu Ade', organisation: 'Ade & Co', tier: 'B' },
      { ...aCheckIn({ opens: '2026-11-21', due: '2026-11-23', lateAfter: '2026-11-25', note: null }), key: 'tier-check-in olu 2026-11-06' },
    ),
  ],
  totals: { overdue: 2, due: 2, soon: 121 },
});
