import { addDays, addInterval, daysBetween } from '../calendar/days.ts';
import type { Customer } from '../schema/customer.ts';
import type { Day } from '../schema/fields.ts';
import type { Calendar, Interval } from './rule.ts';

/** A number from 0 to `count` − 1 picked by an id: the same on every device, and many ids fall evenly on all numbers. */
export const spreadOver = (id: string, count: number): number => hash(id) % count;

/** A day of the first interval after a customer came into the book, picked by their id, so that an import spreads itself. */
export const firstDayFor = ({ id, since }: Pick<Customer, 'id' | 'since'>, every: Interval): Day =>
  addDays(since, 1 + spreadOver(id, Math.max(1, daysBetween(since, addInterval(since, every)))));

interface Working {
  readonly first: Day;
  /** A working day, or the only day there is. */
  readonly last: Day;
  readonly calendar: Calendar;
  /** How many working days before and with `last`; absent = all from `first` on. */
  readonly atMost?: number;
}

/** One of the last working days from `first` to `last`, picked by a customer's id: a rep with three hundred of them cannot write to all on one day. */
export const dayOfTheirOwn = ({ id }: Pick<Customer, 'id'>, { first, last, calendar, atMost = Infinity }: Working): Day => {
  const days = [last];
  for (let day = addDays(last, -1); day >= first && days.length < atMost; day = addDays(day, -1)) if (!calendar.isFree(day)) days.push(day);
  return days[spreadOver(id, days.length)] ?? last;
};

/** FNV-1a over UTF-16 code units with a final mix, because its low bits alone spread similar ids badly. */
const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
};
