import { useTranslation } from 'react-i18next';
import { dayOf } from '#shared/calendar/days.ts';
import type { Day, Instant } from '#shared/schema/fields.ts';
import { formatLocale } from '../locales/format-locale.ts';
import { dayInYear, longDay, relativeDay } from '../ui/days.ts';

export interface Days {
  /** The day of a moment on this device. */
  readonly dayOf: (instant: Instant) => Day;
  readonly long: (day: Day) => string;
  /** Without the year. */
  readonly inYear: (day: Day) => string;
  readonly relative: (day: Day) => string;
  /** "12 customers, 40 contacts and 3 deals". */
  readonly list: (parts: readonly string[]) => string;
  /** "1.2 MB". */
  readonly bytes: (count: number) => string;
}

/** How the page writes days and numbers, in its own language and the browser's variant of it. */
export const useDays = (today: Day): Days => {
  const { language } = useTranslation().i18n;
  const locale = formatLocale(language, navigator.languages);
  return {
    dayOf: (instant) => dayOf(instant, Intl.DateTimeFormat().resolvedOptions().timeZone),
    long: (day) => longDay(day, locale),
    inYear: (day) => dayInYear(day, locale),
    relative: (day) => relativeDay(day, today, locale),
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    bytes: (count) => bytesIn(count, locale),
  };
};

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1_000;

const bytesIn = (count: number, locale: string): string => {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(count, 1)) / 3)));
  const unit = UNITS[power - 1] ?? 'kilobyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
    count / STEP ** power,
  );
};
