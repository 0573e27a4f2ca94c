import { addDays } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { inPlanOrder } from '#shared/gestures/order.ts';
import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerHit } from '../../messaging/protocol.ts';
import type { AftercareDb, AgendaRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { keepAgendaCurrent } from '../derived/rebuild.ts';
import { readDerivedState, rebuildFrom } from '../derived/state.ts';
import { groupOf, placesBetween, type TodayGroup } from '../derived/today-place.ts';
import { parseRows } from '../rows.ts';
import { customerHits } from './customer-hits.ts';

export interface TodayEntry {
  readonly customer: CustomerHit;
  readonly gesture: PlannedGesture;
}

export interface TodayPart {
  /** The first of them, at most `limit`. */
  readonly entries: readonly TodayEntry[];
  /** All there are. */
  readonly total: number;
}

export interface Today extends Readonly<Record<TodayGroup, TodayPart>> {
  /** False while plans are being made anew after an upgrade or a change of settings: the list may lack somebody. */
  readonly isComplete: boolean;
}

export interface TodayWish {
  /** How many days after today `ahead` reaches. */
  readonly days?: number;
  /** Only gestures of these rules. */
  readonly rules?: ReadonlySet<RuleId>;
  /** Entries per part. */
  readonly limit?: number;
}

type TodayDeps = Pick<DataDeps, 'db' | 'today'>;

const DAYS_AHEAD = 7;
const SHOWN_AT_MOST = 50;

/**
 * What is due for anybody: overdue and today in the order of a plan, then what comes by its day. What the rep put off is not in it before its
 * day. Reads the agenda's index and the customers shown, nobody else.
 */
export const todayOf = async (deps: TodayDeps, { days = DAYS_AHEAD, rules, limit = SHOWN_AT_MOST }: TodayWish = {}): Promise<Today> => {
  await keepAgendaCurrent(deps);
  const { db } = deps;
  const until = addDays(deps.today(), days);
  const wanted = gestureRules.flatMap(({ id }) => (rules === undefined || rules.has(id) ? [id] : []));
  return db.transaction('r', [db.meta, db.agenda, db.customer, db.organisation], async () => {
    const part = (group: TodayGroup): Promise<TodayPart> => partOf(db, { group, rules: wanted, until, limit });
    const [overdue, today, ahead, state] = await Promise.all([part('overdue'), part('today'), part('ahead'), readDerivedState(db)]);
    return { overdue, today, ahead, isComplete: rebuildFrom(state) === null };
  });
};

/** How many gestures are due today or overdue, over all customers: the number on the toolbar's badge. */
export const dueCount = async (deps: TodayDeps): Promise<number> => {
  await keepAgendaCurrent(deps);
  const counts = await Promise.all(DUE.map((group) => rangeOf(deps.db, placesBetween(group)).count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

const DUE = ['overdue', 'today'] as const satisfies readonly TodayGroup[];

interface PartWish {
  readonly group: TodayGroup;
  readonly rules: readonly RuleId[];
  readonly until: Day;
  readonly limit: number;
}

const partOf = async (db: AftercareDb, { group, rules, until, limit }: PartWish): Promise<TodayPart> => {
  const ranges = rules.map((rule) => rangeOf(db, group === 'ahead' ? placesBetween(group, rule, until) : placesBetween(group, rule)));
  const [counts, rows] = await Promise.all([
    Promise.all(ranges.map((range) => range.count())),
    Promise.all(ranges.map((range) => range.clone().limit(limit).toArray())),
  ]);
  const isWanted = (gesture: PlannedGesture): boolean =>
    groupOf(gesture) === group && rules.includes(gesture.rule) && (group !== 'ahead' || gesture.due <= until);
  const owned = distinct(rows.flat()).flatMap(({ customerId, gestures }) =>
    gestures.filter(isWanted).map((gesture) => ({ customerId, gesture })),
  );
  const order = group === 'ahead' ? byDay : inPlanOrder;
  const first = owned.toSorted((one, other) => order(one.gesture, other.gesture)).slice(0, limit);
  return { entries: await withCustomers(db, first), total: counts.reduce((sum, count) => sum + count, 0) };
};

const rangeOf = (db: AftercareDb, [first, last]: readonly [string, string]) => db.agenda.where('places').between(first, last, true, true);

/** A row comes once for each of its gestures. */
const distinct = (rows: readonly AgendaRow[]): readonly AgendaRow[] => [...new Map(rows.map((row) => [row.customerId, row])).values()];

const withCustomers = async (
  db: AftercareDb,
  owned: readonly { readonly customerId: string; readonly gesture: PlannedGesture }[],
): Promise<readonly TodayEntry[]> => {
  const stored = await db.customer.bulkGet([...new Set(owned.map(({ customerId }) => customerId))]);
  const { rows } = parseRows(
    'customer',
    stored.filter((row) => row !== undefined),
  );
  const hits = new Map((await customerHits(db, rows)).map((hit) => [hit.id, hit]));
  return owned.flatMap(({ customerId, gesture }) => {
    const customer = hits.get(customerId);
    return customer === undefined ? [] : [{ customer, gesture }];
  });
};

/** What comes tomorrow before what comes in a week, whatever may be done already. */
const byDay = (one: PlannedGesture, other: PlannedGesture): number => {
  if (one.due === other.due) return inPlanOrder(one, other);
  return one.due < other.due ? -1 : 1;
};
