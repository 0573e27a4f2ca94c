import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { plan, type PlannedGesture } from '#shared/gestures/plan.ts';
import type { Calendar, CustomerFacts, GestureSettings } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import { aComplaint, aCustomer, aDeal, aFavour, aFile, aPromise, aQuestion, aSpecialDate, aTouch } from '../support/builders.ts';
import { afterDoing, isForToday } from '../year/doing.ts';

/** One day of a rep: what was due in the morning or came in the course of the day, and how much of it was done. */
export interface WorkDay {
  readonly day: Day;
  readonly isFree: boolean;
  readonly done: readonly PlannedGesture[];
  /** What was left for another day, though it was for this one. */
  readonly left: readonly PlannedGesture[];
}

export interface BookWish {
  readonly first: Day;
  readonly last: Day;
  /** How many gestures the rep gets done on a day; on a free day only wishes that would come too late. */
  readonly perDay: number;
  readonly settings?: GestureSettings;
}

const CUSTOMERS = 300;
/** The book lives so long before the first day, so that the plan itself has spread it. */
const LIVED_DAYS = 120;

/** Every 20th an A, every 5th a B, half of them C; the others bought once or never. Koreans, Chinese, Americans, Germans. */
const TIERS = ['A', 'B', 'C', null, 'C', 'B', 'C', null, 'C', null, 'B', 'C', null, 'C', 'B', 'C', null, 'C', 'C', 'C'] as const;
const LANGUAGES = [
  { language: 'ko', calendars: {} },
  { language: 'ko', calendars: {} },
  { language: 'zh-CN', calendars: {} },
  { language: 'en', calendars: { us: true } },
  { language: 'zh-CN', calendars: {} },
  { language: 'ko', calendars: {} },
  { language: 'de', calendars: { de: true } },
] as const;

/**
 * The days of a rep with 300 customers, who does what hurts most first and at most `perDay` a day. Things happen to the customers by chance of a fixed seed: the same
 * wish gives the same days.
 */
export const workDays = ({ first, last, perDay, settings = defaultGestureSettings }: BookWish): readonly WorkDay[] => {
  const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: [], calendars: ['kr'] });
  const chance = seeded(20_260_921);
  const begins = addDays(first, -LIVED_DAYS);
  const book = Array.from({ length: CUSTOMERS }, (_, number) => fileOf(number, begins, chance));
  const days: WorkDay[] = [];
  for (let day = begins; day <= last; day = addDays(day, 1)) {
    if (!calendar.isFree(day)) book.forEach((file, index) => (book[index] = afterChance(file, day, chance)));
    const worked = workOn(book, day, { perDay, calendar, settings });
    if (day >= first) days.push(worked);
  }
  return days;
};

interface Work {
  readonly perDay: number;
  readonly calendar: Calendar;
  readonly settings: GestureSettings;
}

const workOn = (book: CustomerFacts[], day: Day, { perDay, calendar, settings }: Work): WorkDay => {
  const done: PlannedGesture[] = [];
  const left: PlannedGesture[] = [];
  const nextOf = (file: CustomerFacts): PlannedGesture | undefined =>
    plan(file, day, calendar, settings).gestures.find((gesture) => isForToday(gesture, day, calendar));
  const waiting = book.flatMap((file, index) => {
    const next = nextOf(file);
    return next === undefined ? [] : [{ index, next }];
  });
  for (const { index, next } of waiting.toSorted((one, other) => rankOf(one.next) - rankOf(other.next))) {
    let gesture: PlannedGesture | undefined = next;
    while (gesture !== undefined && done.length < perDay) {
      done.push(gesture);
      const { occasion } = gesture;
      book[index] = afterDoing(book[index] ?? aFile(), gesture, day, { occasion, variant: 'any', language: 'en', register: 'warm' });
      gesture = nextOf(book[index]);
    }
    if (gesture !== undefined) left.push(gesture);
  }
  return { day, isFree: calendar.isFree(day), done, left };
};

/** What cannot wait comes first, and what is gone soonest. */
const rankOf = ({ status, closes, lateAfter }: PlannedGesture): number =>
  (status === 'overdue' ? -10_000 : 0) + (closes === null ? 0 : -1_000) + Number(lateAfter.slice(5).replace('-', ''));

type Chance = () => number;

const fileOf = (number: number, begins: Day, chance: Chance): CustomerFacts => {
  const { language, calendars } = LANGUAGES[number % LANGUAGES.length] ?? LANGUAGES[0];
  const tier = TIERS[number % TIERS.length] ?? null;
  const id = `customer-${number}`;
  const customer: Customer = aCustomer({
    id,
    tier,
    language,
    since: addDays(begins, -30 - Math.floor(chance() * 900)),
    ...(language === 'en' || language === 'de' ? { calendars } : {}),
    ...(number % 3 === 0 ? { specialDates: { own: birthdayOf(language, chance) } } : {}),
  });
  const lastTouch = { A: 7, B: 30, C: 180, none: 400 }[tier ?? 'none'];
  return aFile({
    customer,
    touches: [aTouch({ id: `${id}-before`, customerId: id, day: addDays(begins, -1 - Math.floor(chance() * lastTouch)) })],
    deals: chance() < 0.5 ? [aDeal({ id: `${id}-old`, customerId: id, closedOn: addDays(begins, -100 - Math.floor(chance() * 300)) })] : [],
  });
};

const birthdayOf = (language: string, chance: Chance) =>
  aSpecialDate({
    month: 1 + Math.floor(chance() * 12),
    day: 1 + Math.floor(chance() * 28),
    calendar: language === 'ko' && chance() < 0.4 ? 'dangi' : 'iso8601',
  });

/** What happens to one customer on a working day: with 300 of them a deal and three mails a day, a complaint every other week. */
const afterChance = (file: CustomerFacts, day: Day, chance: Chance): CustomerFacts => {
  const { id: customerId } = file.customer;
  const id = `${customerId}-${day}`;
  const roll = chance() * CUSTOMERS;
  if (roll < 1) return { ...file, deals: [...file.deals, aDeal({ id, customerId, closedOn: day, promisedDelivery: addDays(day, 21) })] };
  if (roll < 1.1)
    return {
      ...file,
      complaints: [...file.complaints, aComplaint({ id, customerId, receivedOn: day, closedOn: day, followUpOn: addDays(day, 7) })],
    };
  if (roll < 1.5) return { ...file, promises: [...file.promises, aPromise({ id, customerId, madeOn: day, due: addDays(day, 5) })] };
  if (roll < 1.9) return { ...file, questions: [...file.questions, aQuestion({ id, customerId, askedOn: day })] };
  if (roll < 2.1) return { ...file, favours: [...file.favours, aFavour({ id, customerId, on: day })] };
  if (roll < 5) return { ...file, touches: [...file.touches, theirMail(customerId, day)] };
  return file;
};

const theirMail = (customerId: string, day: Day) =>
  aTouch({
    id: `${customerId}-${day}-mail`,
    customerId,
    day,
    direction: 'in',
    position: 'from',
    subject: 'A question',
    source: { webmail: 'gmail', mailbox: 'me@rep.example', thread: `${customerId}-${day}`, messageId: null },
  });

/** Mulberry32: numbers from 0 to 1, the same from the same seed. */
const seeded = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
