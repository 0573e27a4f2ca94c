import type { PageLanguage } from '../../mail.ts';

const HOUR_MS = 3_600_000;

/** The whole date, as it stands in the tooltip of a mail's date. */
export const fullDate = (at: number, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The whole date with how long ago that is. */
export const dateWithAge = (at: number, now: number, language: PageLanguage): string => {
  const hours = Math.round((at - now) / HOUR_MS);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const ago = Math.abs(hours) < 24 ? age.format(hours, 'hour') : age.format(Math.round(hours / 24), 'day');
  return `${fullDate(at, language)} (${ago})`;
};

/** Time of day for today's mails, else day and month. */
export const listDate = (at: number, now: number, language: PageLanguage): string => {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, sameDay ? { timeStyle: 'short' } : { month: 'short', day: 'numeric' }).format(at);
};
