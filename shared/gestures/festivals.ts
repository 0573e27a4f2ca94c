import { addDays, daysBetween } from '../calendar/days.ts';
import { holidaysBetween } from '../calendar/find-holidays.ts';
import type { CalendarId } from '../calendar/holiday.ts';
import { byDayAndId, type HolidayOnDay } from '../calendar/holidays-in-year.ts';
import { isCalendarId } from '../calendar/holidays/index.ts';
import type { Customer, Language } from '../schema/customer.ts';
import type { Day } from '../schema/fields.ts';

/** Days of one kin lie at most so far apart in two calendars: 설날 and 春节, two Easters. */
const KIN_APART_DAYS = 40;

/**
 * The calendars to greet a customer by: those the rep chose, else that of their language; without either the international one. A rep who said of a
 * calendar that it is not theirs, and of none that it is, chose none.
 */
export const calendarsOf = ({ calendars = {}, language }: Customer): readonly CalendarId[] => {
  if (Object.keys(calendars).length === 0) return [calendarOfLanguage(language)];
  return Object.entries(calendars).flatMap(([id, isTheirs]) => (isTheirs && isCalendarId(id) ? [id] : []));
};

/**
 * The festivals between two days at which a customer is greeted, by day; of one kin only one, that of their language where calendars differ. What the rep
 * ticked comes in any case, what the rep crossed out never; of the rest what is usual between businesses, for customers with a tier or with calendars the
 * rep chose: nobody is greeted unasked.
 */
export const festivalsOf = (customer: Customer, first: Day, last: Day): readonly HolidayOnDay[] => {
  const { festivals = {}, calendars = {}, tier } = customer;
  const isAsked = tier !== null || Object.keys(calendars).length > 0;
  const isTicked = ({ id }: HolidayOnDay): boolean => festivals[id] === true;
  const isWanted = (holiday: HolidayOnDay): boolean =>
    holiday.greet !== 'never' && (isTicked(holiday) || (isAsked && holiday.greet === 'yes' && festivals[holiday.id] !== false));
  const [from, to] = [addDays(first, -KIN_APART_DAYS), addDays(last, KIN_APART_DAYS)];
  const own = holidaysBetween(from, to, calendarsOf(customer)).filter(isWanted);
  const ticked = Object.values(festivals).includes(true)
    ? holidaysBetween(from, to, ['international']).filter(isWanted).filter(isTicked)
    : [];
  const home = calendarOfLanguage(customer.language);
  return onePerKin([...own, ...ticked].toSorted(byDayAndId), home).filter(({ day }) => day >= first && day <= last);
};

const onePerKin = (holidays: readonly HolidayOnDay[], home: CalendarId): readonly HolidayOnDay[] => {
  const kept: HolidayOnDay[] = [];
  for (const holiday of holidays) {
    const index = kept.findIndex(({ kin, day }) => kin === holiday.kin && daysBetween(day, holiday.day) <= KIN_APART_DAYS);
    if (index === -1) kept.push(holiday);
    else if (holiday.calendars.includes(home) && kept[index]?.calendars.includes(home) === false) kept[index] = holiday;
  }
  return kept.toSorted(byDayAndId);
};

const calendarOfLanguage = (language: string): CalendarId => languageCalendars.get(language) ?? 'international';

const languageCalendars: ReadonlyMap<string, CalendarId> = new Map<Language, CalendarId>([
  ['ko', 'kr'],
  ['zh-CN', 'cn'],
  ['zh-TW', 'tw'],
]);
