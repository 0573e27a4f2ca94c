import { addDays, daysBetween } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';

/** "14 Nov", "11월 14일", with the year when it is not this one. A day has no time zone, so none is applied. */
export const shortDay = (day: Day, today: Day, locale: string): string =>
  format(day, locale, { month: 'short', day: 'numeric', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) });

/** "Jun", "6월" for `2026-06`, with the year when it is not this one. */
export const shortMonth = (month: string, today: Day, locale: string): string =>
  format(`${month}-01`, locale, { month: 'short', ...(month.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) });

/** "Saturday, 14 November 2026", for titles and screen readers. */
export const longDay = (day: Day, locale: string): string => format(day, locale, { dateStyle: 'full' });

/** "Saturday, 14 November", under a heading that names the year. */
export const dayInYear = (day: Day, locale: string): string => format(day, locale, { weekday: 'long', month: 'long', day: 'numeric' });

/** "today", "yesterday", "in 3 weeks", "12 days ago": the largest unit that is still honest. */
export const relativeDay = (day: Day, today: Day, locale: string): string => {
  const days = daysBetween(today, day);
  const words = relativeFormat(locale, {});
  const distance = Math.abs(days);
  if (distance < 21) return words.format(days, 'day');
  if (distance < 75) return words.format(Math.round(days / 7), 'week');
  if (distance < 700) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
};

/** "Mon" … "Sun", Monday first. */
export const weekdayNames = (locale: string): readonly string[] =>
  Array.from({ length: 7 }, (_, index) => format(addDays(A_MONDAY, index), locale, { weekday: 'short' }));

const A_MONDAY: Day = '2024-01-01';

const format = (day: Day, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dayFormat(locale, options).format(new Date(`${day}T00:00:00Z`));

/** Making one takes longer than to write many days with it. */
const kept = <Made>(make: (locale: string, options: Intl.DateTimeFormatOptions) => Made): typeof make => {
  const made = new Map<string, Made>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const found = made.get(key) ?? make(locale, options);
    made.set(key, found);
    return found;
  };
};

const dayFormat = kept((locale, options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const relativeFormat = kept((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
