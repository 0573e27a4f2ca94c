import type { Collection } from 'dexie';
import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { inPlanOrder } from '#shared/gestures/order.ts';
import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { CustomerHit } from '../../messaging/protocol/people.ts';
import type { AftercareDb, AgendaRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { keepAgendaCurrent } from '../derived/rebuild.ts';
import { placesIn, type PlaceRange } from '../derived/today-place.ts';
import { parseRows } from '../rows.ts';
import { customerHits } from './customer-hits.ts';
import { planningOf, readSettings } from './settings.ts';

export interface TodayEntry {
  readonly customer: CustomerHit;
  readonly gesture: PlannedGesture;
}

export interface TodayPart {
  /** The first of them, at most `limit`. */
  readonly entries: readonly TodayEntry[];
  /** All there are, up to `COUNTED_TO`. */
  readonly total: number;
}

export type TodayGroup = 'overdue' | 'today' | 'ahead';

export interface Today extends Readonly<Record<TodayGroup, TodayPart>> {
  /**
   * False while plans are to be made anew, after an upgrade, a change of settings or a night in which many change: the list may lack somebody, and
   * `upkeep` has it complete.
   */
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

/** Counting costs time with every entry, and nobody reads beyond this. */
export const COUNTED_TO = 1_000;

const DAYS_AHEAD = 7;
const SHOWN_AT_MOST = 50;

/**
 * What is due for anybody: overdue and today in the order of a plan, then what comes by its day. What may be done already and falls on a free day
 * before the rep works again is of today. What the rep put off is not in it before its day. Reads the agenda's index and the customers shown, nobody
 * else.
 */
export const todayOf = async (deps: TodayDeps, { days = DAYS_AHEAD, rules, limit = SHOWN_AT_MOST }: TodayWish = {}): Promise<Today> => {
  const isComplete = await keepAgendaCurrent(deps);
  const { db } = deps;
  return db.transaction('r', [db.setting, db.agenda, db.customer, db.organisation], async () => {
    const groups = await rangesOn(deps, days);
    const wanted = allRules.filter((rule) => rules === undefined || rules.has(rule));
    const part = (group: TodayGroup): Promise<TodayPart> =>
      partOf(db, { ranges: groups[group], rules: wanted, limit, order: group === 'ahead' ? byDay : inPlanOrder });
    const [overdue, today, ahead] = await Promise.all([part('overdue'), part('today'), part('ahead')]);
    return { overdue, today, ahead, isComplete };
  });
};

/** How many gestures are overdue or of today, over all customers, up to `COUNTED_TO`: the number on the toolbar's badge. */
export const dueCount = async (deps: TodayDeps): Promise<number> => {
  await keepAgendaCurrent(deps);
  const { db } = deps;
  return db.transaction('r', [db.setting, db.agenda], async () => {
    const { overdue, today } = await rangesOn(deps, 0);
    let count = 0;
    for (const place of placesOf(db, [...overdue, ...today], allRules)) {
      if (count === COUNTED_TO) break;
      count += (await place.limit(COUNTED_TO - count).primaryKeys()).length;
    }
    return count;
  });
};

const allRules: readonly RuleId[] = gestureRules.map(({ id }) => id);

const rangesOn = async ({ db, today }: TodayDeps, days: number): Promise<Readonly<Record<TodayGroup, readonly PlaceRange[]>>> => {
  const { calendar } = planningOf(await readSettings(db));
  const until = addDays(today(), days);
  const tomorrow = addDays(today(), 1);
  const backAtWork = nextWorkingDay(tomorrow, calendar);
  return {
    overdue: [{ status: 'overdue' }],
    today: [{ status: 'due' }, { status: 'open', until: addDays(backAtWork, -1) }],
    ahead: [
      { status: 'open', from: backAtWork, until },
      { status: 'upcoming', until },
    ],
  };
};

interface PartWish {
  readonly ranges: readonly PlaceRange[];
  readonly rules: readonly RuleId[];
  readonly limit: number;
  readonly order: (one: PlannedGesture, other: PlannedGesture) => number;
}

const partOf = async (db: AftercareDb, { ranges, rules, limit, order }: PartWish): Promise<TodayPart> => {
  const places = (await countedPlaces(db, ranges, rules)).filter(({ count }) => count > 0);
  const rows = await Promise.all(places.map(({ place }) => place.clone().limit(limit).toArray()));
  const isWanted = ({ rule, status, due }: PlannedGesture): boolean =>
    rules.includes(rule) &&
    ranges.some((range) => range.status === status && (range.from ?? '') <= due && (range.until === undefined || due <= range.until));
  const owned = distinct(rows.flat()).flatMap(({ customerId, gestures }) =>
    gestures.filter(isWanted).map((gesture) => ({ customerId, gesture })),
  );
  const first = owned.toSorted((one, other) => order(one.gesture, other.gesture)).slice(0, limit);
  return { entries: await withCustomers(db, first), total: total(places.map(({ count }) => count)) };
};

const placesOf = (db: AftercareDb, ranges: readonly PlaceRange[], rules: readonly RuleId[]): readonly Collection<AgendaRow, string>[] =>
  ranges.flatMap((range) => rules.map((rule) => db.agenda.where('places').between(...placesIn(range, rule), true, true)));

interface CountedPlace {
  readonly place: Collection<AgendaRow, string>;
  readonly count: number;
}

/** Keys are read instead of counted: a count looks at every entry, however many there are. */
const countedPlaces = (db: AftercareDb, ranges: readonly PlaceRange[], rules: readonly RuleId[]): Promise<readonly CountedPlace[]> =>
  Promise.all(
    placesOf(db, ranges, rules).map(async (place) => ({ place, count: (await place.clone().limit(COUNTED_TO).primaryKeys()).length })),
  );

const total = (counts: readonly number[]): number =>
  Math.min(
    COUNTED_TO,
    counts.reduce((sum, count) => sum + count, 0),
  );

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
