import { type DateCalendar, nextOccurrence, type Occurrence, occurrenceIn, type RecurringDate } from '../calendar/special-date.ts';
import { addDays } from '../calendar/days.ts';
import type { Customer } from '../schema/customer.ts';
import type { Day } from '../schema/fields.ts';
import type { SpecialDate } from '../schema/special-date.ts';
import type { LunarDate } from './rule.ts';

/** A date that a customer has, under its id, and one day or month in which it returns. */
export interface Return {
  readonly id: string;
  readonly date: SpecialDate;
  readonly occurrence: Occurrence;
}

/**
 * For each wanted date of a customer the return that is not over `lingerDays` after it, and the one after that. A date that has ended, or that no known calendar has,
 * returns never.
 */
export const returnsOf = (
  { specialDates = {} }: Customer,
  isWanted: (date: SpecialDate) => boolean,
  today: Day,
  lingerDays: number,
): readonly Return[] =>
  Object.entries(specialDates).flatMap(([id, date]) =>
    isWanted(date) ? occurrencesOf(date, addDays(today, -lingerDays)).map((occurrence) => ({ id, date, occurrence })) : [],
  );

/** The date as its lunar calendar has it; null for a solar one, and where only the month is known. */
export const lunarOf = (date: SpecialDate): LunarDate | null => {
  const recurring = recurringDate(date);
  if (recurring === null || recurring.calendar === 'iso8601' || recurring.day === null) return null;
  const { calendar, month, day, leapMonth } = recurring;
  return { calendar, month, day, leapMonth };
};

const occurrencesOf = (date: SpecialDate, from: Day): readonly Occurrence[] => {
  const recurring = recurringDate(date);
  const next = recurring === null ? null : nextOccurrence(recurring, from);
  if (recurring === null || next === null) return [];
  return [next, occurrenceIn(recurring, next.year + 1)]
    .filter((occurrence) => occurrence !== null)
    .filter(({ first }) => date.end === undefined || first < date.end);
};

const recurringDate = ({ month, day, year, calendar, leapMonth }: SpecialDate): RecurringDate | null => {
  const known = dateCalendars.find((each) => each === calendar);
  return known === undefined ? null : { month, day, year, calendar: known, leapMonth };
};

const dateCalendars: readonly DateCalendar[] = ['iso8601', 'chinese', 'dangi'];
