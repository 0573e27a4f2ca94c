/** ISO text, as in `days.ts`. */
type Day = string;

/** First and last day that still compare as text. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

const DAYS_IN_FOUR_CENTURIES = 146_097;
const DAYS_IN_CENTURY = 36_524;
const DAYS_IN_FOUR_YEARS = 1_460;
/** From March to January months of 31 and 30 days take turns, so that five months have 153 days. */
const DAYS_IN_FIVE_MONTHS = 153;

/** Planning asks for the same days for every customer of a book, far too often to count them out each time. */
const numbersByDay = new Map<Day, number>();
const daysByNumber = new Map<number, Day>();

/**
 * Days since 1 March of the year 0, so that a leap day is the last of its year; before it negative. Plain arithmetic: planning adds days far too often for a
 * Temporal object each time. Throws a RangeError for a text that is no day.
 */
export const dayNumber = (day: Day): number => {
  const known = numbersByDay.get(day);
  if (known !== undefined) return known;
  const number = countedTo(day);
  numbersByDay.set(day, number);
  return number;
};

/** The day with a number. Throws a RangeError for what is no whole number. */
export const dayOfNumber = (number: number): Day => {
  const known = daysByNumber.get(number);
  if (known !== undefined) return known;
  const day = countedFrom(number);
  daysByNumber.set(number, day);
  return day;
};

const countedTo = (day: Day): number => {
  const { year, month, dayOfMonth } = partsOf(day);
  const years = month > 2 ? year : year - 1;
  return leapDaysBefore(years) + 365 * years + startOfMonth((month + 9) % 12) + dayOfMonth - 1;
};

const countedFrom = (number: number): Day => {
  if (!Number.isInteger(number)) throw new RangeError('Not the number of a day');
  const cycle = Math.floor(number / DAYS_IN_FOUR_CENTURIES);
  const inCycle = number - cycle * DAYS_IN_FOUR_CENTURIES;
  const leapDays =
    Math.floor(inCycle / DAYS_IN_FOUR_YEARS) - Math.floor(inCycle / DAYS_IN_CENTURY) + Math.floor(inCycle / (DAYS_IN_FOUR_CENTURIES - 1));
  const years = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - 365 * years - leapDaysBefore(years);
  const monthFromMarch = Math.floor((5 * inYear + 2) / DAYS_IN_FIVE_MONTHS);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = years + 400 * cycle + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(inYear - startOfMonth(monthFromMarch) + 1, 2)}`;
};

/** As `addInterval` wants it: a month that is too short has its last day; a sum beyond the first or last day stops there. Throws as the others do. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, dayOfMonth } = partsOf(day);
  if (!Number.isInteger(count)) throw new RangeError('Not a number of months');
  const months = 12 * year + month - 1 + count;
  const sumYear = Math.floor(months / 12);
  if (sumYear < 0) return FIRST_DAY;
  if (sumYear > 9999) return LAST_DAY;
  const sumMonth = months - 12 * sumYear + 1;
  return `${digits(sumYear, 4)}-${digits(sumMonth, 2)}-${digits(Math.min(dayOfMonth, lengthOf(sumMonth, sumYear)), 2)}`;
};

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const partsOf = (day: Day): Parts => {
  const [year, month, dayOfMonth] = [numberAt(day, 0, 4), numberAt(day, 5, 7), numberAt(day, 8, 10)];
  const isDay = day.length === 10 && year >= 0 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengthOf(month, year);
  if (!isDay) throw new RangeError('Not a day');
  return { year, month, dayOfMonth };
};

const DIGIT_ZERO = 48;

/** NaN where something else than digits stands. */
const numberAt = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - DIGIT_ZERO;
    number = 10 * number + (digit >= 0 && digit <= 9 ? digit : Number.NaN);
  }
  return number;
};

const leapDaysBefore = (years: number): number => Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);

/** Months count from March: 0 is March, 11 February. */
const startOfMonth = (month: number): number => Math.floor((DAYS_IN_FIVE_MONTHS * month + 2) / 5);

const lengthOf = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const digits = (value: number, count: number): string => String(value).padStart(count, '0');
