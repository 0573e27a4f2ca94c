import type { DayRule } from './day-rule.ts';
import type { SubstituteRule } from './substitute.ts';

/** A calendar of holidays that a customer is greeted by, or a rep is free by: a region's, or the international one. */
export type CalendarId = 'au' | 'ca' | 'cn' | 'de' | 'fr' | 'gb' | 'hk' | 'international' | 'jp' | 'kr' | 'sg' | 'tw' | 'us';

/** A name in the languages of the UI, and in the calendar's own where that is another. */
export type HolidayNames = Readonly<Record<'en' | 'zh-CN' | 'zh-TW' | 'ko', string>> &
  Readonly<Partial<Record<'ja' | 'de' | 'fr', string>>>;

export interface HolidayCalendar {
  readonly id: CalendarId;
  readonly names: HolidayNames;
  readonly holidays: readonly Holiday[];
  /** A single working day between two holidays is off as well (国民の休日). */
  readonly bridgesAreOff?: boolean;
}

export interface Holiday {
  /** The same in every calendar that has it, and it falls on the same day there unless the calendars differ by the place of the sun or the moon. */
  readonly id: string;
  readonly falls: DayRule;
  /** What it is called by somebody of whom nothing is known: the same in every calendar that has it. */
  readonly names: HolidayNames;
  /** What the people of this calendar call it, where that is something else. */
  readonly localNames?: HolidayNames;
  readonly greeting: Greeting;
  /** Days off there; without it an ordinary working day. */
  readonly off?: Off;
  /** Festivals that are one to the person who keeps them, though name and day may differ (Seollal and Lunar New Year): one greeting does for all of a kin. */
  readonly kin?: string;
}

/**
 * How one greets. `yes`: usual between businesses. `if-ticked`: only where the rep ticked it for the person. `never`: no note, because the day is one of mourning, is not
 * business, or has its greeting on another day. `calm`: no cheerful words.
 */
export interface Greeting {
  readonly greet: 'yes' | 'if-ticked' | 'never';
  readonly tone: 'cheerful' | 'calm';
  /** Usual greeting days, counted from the holiday: −7 is a week before, 0 the day. Never after it. */
  readonly window: { readonly from: number; readonly to: number };
}

export interface Off {
  /** First and last day off, counted from the holiday. */
  readonly from: number;
  readonly to: number;
  readonly substitute: SubstituteRule;
  /** First solar year in which it is a day off, and in which a substitute is given. */
  readonly since?: number;
  readonly substituteSince?: number;
}

const USUAL_WINDOW = { from: -3, to: 0 };

/** Usual between businesses, from some days before. */
export const offered = (daysBefore = 3): Greeting => ({ greet: 'yes', tone: 'cheerful', window: { from: -daysBefore, to: 0 } });

/** Only where the rep ticked it for the person. */
export const whenTicked: Greeting = { greet: 'if-ticked', tone: 'cheerful', window: USUAL_WINDOW };
export const calmWhenTicked: Greeting = { ...whenTicked, tone: 'calm' };

/** No note. */
export const notGreeted: Greeting = { greet: 'never', tone: 'cheerful', window: USUAL_WINDOW };
export const mourned: Greeting = { ...notGreeted, tone: 'calm' };

/** One day off that moves as the substitute says. */
export const oneDay = (substitute: SubstituteRule, substituteSince?: number): Off => days(0, 0, substitute, substituteSince);

/** Several days off, counted from the holiday, each of which moves as the substitute says. */
export const days = (from: number, to: number, substitute: SubstituteRule, substituteSince?: number): Off => ({
  from,
  to,
  substitute,
  ...(substituteSince === undefined ? {} : { substituteSince }),
});

/** A day of the solar year. */
export const solar = (month: number, day: number): DayRule => ({ type: 'date', calendar: 'iso8601', month, day });

/** A day of the Chinese lunar year; `shift` moves it by days. */
export const chineseLunar = (month: number, day: number, shift = 0): DayRule => ({ type: 'date', calendar: 'chinese', month, day, shift });

/** A day of the Korean lunar year. */
export const koreanLunar = (month: number, day: number): DayRule => ({ type: 'date', calendar: 'dangi', month, day });

/** Days from Easter Sunday. */
export const easter = (shift: number): DayRule => ({ type: 'easter', shift });

/** The nth weekday (1 = Monday) of a month. */
export const nthOf = (nth: number, weekday: number, month: number): DayRule => ({ type: 'weekday', weekday, from: { month, day: 1 }, nth });

/** The first such weekday (1 = Monday) on or after a day. */
export const firstFrom = (weekday: number, month: number, day: number): DayRule => ({
  type: 'weekday',
  weekday,
  from: { month, day },
  nth: 1,
});

/** The festival a holiday is to those who keep it; its own id where it stands alone. */
export const kinOf = (holiday: Holiday): string => holiday.kin ?? holiday.id;

/** Whether a holiday gives days off in a solar year. */
export const isOffIn = ({ off }: Holiday, year: number): boolean => off !== undefined && year >= (off.since ?? year);
