import type { Day } from '../schema/fields.ts';
import { addDays, weekday } from './days.ts';
import { easterSunday } from './easter.ts';
import { dayOfMoment, dayOfSunAt, newMoonNear, noonOf } from './sky.ts';

/** Calendars in which a holiday has a fixed month and day. */
export type RuleCalendar = 'iso8601' | 'chinese' | 'dangi' | 'hebrew' | 'islamic-umalqura';

/** How the day of a holiday is determined. */
export type DayRule =
  /** A month and day. `month` counts as the calendar itself does: 1 is Tishri in the Hebrew one, never a leap month. `shift` moves the result by days: 除夕 is the day before the first. */
  | { readonly type: 'date'; readonly calendar: RuleCalendar; readonly month: number; readonly day: number; readonly shift?: number }
  /** The nth such weekday on or after a day of the solar year; 1 = Monday. The last Monday of May is the first on or after 25 May. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly from: { readonly month: number; readonly day: number };
      readonly nth: number;
    }
  | { readonly type: 'easter'; readonly shift: number }
  /** The sun at a longitude in degrees, by clocks `utcOffset` hours ahead of UTC. */
  | { readonly type: 'sun'; readonly longitude: number; readonly utcOffset: number }
  /** The evening of the first new moon after the sun entered sidereal Libra: where two evenings are possible, the one most of India keeps. */
  | { readonly type: 'diwali' }
  /** The last Sunday of May, or the Sunday after where that is Pentecost. */
  | { readonly type: 'french-mothers-day' }
  /** Announced days, by year; before and after them the rule that comes nearest. */
  | { readonly type: 'announced'; readonly days: Readonly<Record<number, Day>>; readonly otherwise: DayRule };

/** The days of a rule in one solar year, in order: one as a rule, none or two where a lunar year is shorter than the solar one. */
export const daysOfRule = (rule: DayRule, year: number): readonly Day[] => {
  switch (rule.type) {
    case 'date':
      return datesIn(rule.calendar, rule.month, rule.day, year).map((day) => addDays(day, rule.shift ?? 0));
    case 'weekday':
      return [nthWeekday(rule.weekday, solarDay(year, rule.from.month, rule.from.day), rule.nth)];
    case 'easter':
      return [addDays(easterSunday(year), rule.shift)];
    case 'sun':
      return [dayOfSunAt(rule.longitude, year, rule.utcOffset)];
    case 'diwali':
      return [diwali(year)];
    case 'french-mothers-day':
      return [frenchMothersDay(year)];
    case 'announced': {
      const announced = rule.days[year];
      return announced === undefined ? daysOfRule(rule.otherwise, year) : [announced];
    }
  }
};

/** Whether a rule can only say which day is expected in a year: it will be announced when the time comes. */
export const isExpectedOnly = (rule: DayRule, year: number): boolean => {
  if (rule.type === 'announced') return rule.days[year] === undefined && isExpectedOnly(rule.otherwise, year);
  return rule.type === 'diwali' || (rule.type === 'date' && rule.calendar === 'islamic-umalqura');
};

const datesIn = (calendar: RuleCalendar, month: number, day: number, solarYear: number): readonly Day[] => {
  const first = Temporal.PlainDate.from(solarDay(solarYear, 1, 1)).withCalendar(calendar).year;
  const last = Temporal.PlainDate.from(solarDay(solarYear, 12, 31)).withCalendar(calendar).year;
  const monthCode = `M${String(month).padStart(2, '0')}`;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => Temporal.PlainDate.from({ calendar, year, monthCode, day }).withCalendar('iso8601'))
    .filter((date) => date.year === solarYear)
    .map((date) => date.toString());
};

const nthWeekday = (wanted: number, from: Day, nth: number): Day => addDays(from, ((wanted - weekday(from) + 7) % 7) + 7 * (nth - 1));

/** Longitude at which the sun enters sidereal Libra. */
const START_OF_LIBRA = 204.2;
const LUNAR_MONTH_DAYS = 29.53;
/** A new moon before 18:40 in India belongs to the evening before: 18:40 earlier than Indian time, which is 5:30 ahead of UTC. */
const DIWALI_EVENING_OFFSET = 5.5 - 18 - 40 / 60;

const diwali = (year: number): Day => {
  const start = noonOf(dayOfSunAt(START_OF_LIBRA, year, 0)) - 0.5;
  const newMoons = [start, start + LUNAR_MONTH_DAYS, start + 2 * LUNAR_MONTH_DAYS].map(newMoonNear);
  return dayOfMoment(Math.min(...newMoons.filter((moment) => moment >= start)), DIWALI_EVENING_OFFSET);
};

const frenchMothersDay = (year: number): Day => {
  const lastOfMay = nthWeekday(7, solarDay(year, 5, 25), 1);
  return lastOfMay === addDays(easterSunday(year), 49) ? addDays(lastOfMay, 7) : lastOfMay;
};

const solarDay = (year: number, month: number, day: number): Day => new Temporal.PlainDate(year, month, day).toString();
