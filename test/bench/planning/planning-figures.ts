import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { addInterval } from '#shared/calendar/days.ts';
import { lastContactDay } from '#shared/gestures/contact.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts, GestureSettings } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Day } from '#shared/schema/fields.ts';
import { type Figure, median } from '../figure.ts';
import { fullFile, monthlyBook } from './book.ts';

const CUSTOMERS = 13_000;
const ONE_LIMIT_MS = 1;
const ALL_LIMIT_MS = 3_000;
const ALL_RUNS = 3;
const ONE_RUNS = 500;

const monthly = { count: 1, unit: 'months' } as const;

/** Girard's way: a card for everybody every month (S4-24), and nobody waits longer. */
const settings: GestureSettings = {
  ...defaultGestureSettings,
  cadence: { A: monthly, B: monthly, C: monthly },
  rulesOn: new Set(['monthly-card']),
};

/**
 * What is due for one customer of whom everything is true at once, and for a whole book, with ten years of monthly touches in memory. The bare work beside it
 * reads every touch for the last contact and adds one month to it.
 */
export const planningFigures = (today: Day): readonly Figure[] => {
  const book = monthlyBook(CUSTOMERS, today);
  const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: [], calendars: ['kr'] });
  const planned = (file: CustomerFacts): unknown => plan(file, today, calendar, settings);
  const all = Array.from({ length: ALL_RUNS }, () => ({
    ours: elapsed(() => book.forEach(planned)),
    bare: elapsed(() => book.forEach(bare)),
  }));
  const one = fullFile(today);
  return [
    {
      name: 'plan-one-customer',
      value: median(manyTimes(() => planned(one))),
      unit: 'ms',
      base: median(manyTimes(() => bare(one))),
      limit: ONE_LIMIT_MS,
    },
    {
      name: 'plan-13000-customers',
      value: median(all.map(({ ours }) => ours)),
      unit: 'ms',
      base: median(all.map((each) => each.bare)),
      limit: ALL_LIMIT_MS,
    },
  ];
};

const bare = ({ customer, touches }: CustomerFacts): Day => addInterval(lastContactDay(touches) ?? customer.since, monthly);

const manyTimes = (work: () => unknown): readonly number[] => Array.from({ length: ONE_RUNS }, () => elapsed(work));

const elapsed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
