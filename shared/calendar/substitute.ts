import type { Day } from '../schema/fields.ts';
import { addDays, weekday } from './days.ts';

/** What makes up for a day off that a weekend or another holiday takes away. Weekdays are ISO's: 1 = Monday. */
export interface SubstituteRule {
  /** `overlaps`: an earlier holiday of the table has the same day. */
  direction(weekday: number, overlaps: boolean): Direction;
  /** Whether a weekday can be given in its place. */
  canBe(weekday: number): boolean;
}

/** To the days before, to the days after, or nothing is given. */
export type Direction = 'before' | 'after' | 'none';

/** One day off and what makes up for it. */
export interface DayOff {
  readonly day: Day;
  readonly substitute: SubstituteRule;
}

const SATURDAY = 6;
const SUNDAY = 7;

const isWorkday = (day: number): boolean => day < SATURDAY;
const isNotSunday = (day: number): boolean => day !== SUNDAY;

export const noSubstitute: SubstituteRule = { direction: () => 'none', canBe: isWorkday };

/** Sunday: the next day that is not off. Saturday is a day like others. */
export const afterSunday: SubstituteRule = { direction: (day) => (day === SUNDAY ? 'after' : 'none'), canBe: isNotSunday };

/** The same, also where two holidays meet. */
export const afterSundayOrOverlap: SubstituteRule = {
  direction: (day, overlaps) => (day === SUNDAY || overlaps ? 'after' : 'none'),
  canBe: isNotSunday,
};

/** Sunday, or where two holidays meet: the next working day. A Saturday is lost. */
export const workdayAfterSundayOrOverlap: SubstituteRule = { ...afterSundayOrOverlap, canBe: isWorkday };

/** Saturday and Sunday: the next working day. */
export const afterWeekend: SubstituteRule = { direction: (day) => (day >= SATURDAY ? 'after' : 'none'), canBe: isWorkday };

/** The same, also where two holidays meet. */
export const afterWeekendOrOverlap: SubstituteRule = {
  direction: (day, overlaps) => (day >= SATURDAY || overlaps ? 'after' : 'none'),
  canBe: isWorkday,
};

/** Saturday: the working day before. Sunday: the one after. */
export const nearestToWeekend: SubstituteRule = {
  direction: (day) => {
    if (day === SATURDAY) return 'before';
    return day === SUNDAY ? 'after' : 'none';
  },
  canBe: isWorkday,
};

/** All days off, substitutes included. Earlier days choose first; where two holidays meet, the one that is listed later moves. */
export const withSubstitutes = (daysOff: readonly DayOff[]): ReadonlySet<Day> => {
  const off = new Set(daysOff.map(({ day }) => day));
  const seen = new Set<Day>();
  for (const { day, substitute } of daysOff.toSorted((one, other) => compareDays(one.day, other.day))) {
    const direction = substitute.direction(weekday(day), seen.has(day));
    seen.add(day);
    if (direction !== 'none') off.add(nearestFree(day, direction === 'after' ? 1 : -1, off, substitute));
  }
  return off;
};

const nearestFree = (day: Day, step: 1 | -1, off: ReadonlySet<Day>, substitute: SubstituteRule): Day => {
  let candidate = addDays(day, step);
  while (off.has(candidate) || !substitute.canBe(weekday(candidate))) candidate = addDays(candidate, step);
  return candidate;
};

const compareDays = (one: Day, other: Day): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
