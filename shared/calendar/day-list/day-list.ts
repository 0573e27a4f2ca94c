import type { Day } from '../../schema/fields.ts';
import { addDays, daysBetween, isDay } from '../days.ts';

/** Free days and make-up working days as read from a list. No day is in both. */
export interface DayList {
  readonly free: readonly Day[];
  readonly worked: readonly Day[];
  /** What the list calls a day, where it says more than off or work. */
  readonly names: ReadonlyMap<Day, string>;
  /** What says nothing clear and is left out, in order. */
  readonly unclear: readonly UnclearEntry[];
}

/** A line of a list, or an event of a calendar file, that is left out. */
export interface UnclearEntry {
  /** The line, or the event's first one; 1 = the first. */
  readonly line: number;
  /** What stands there, or what the event is called, at most 100 letters. */
  readonly text: string;
  readonly why: UnclearReason;
}

/**
 * `no-day`: no day that exists, or none that is clear. `stretch`: its days are in the wrong order or too far apart. `no-word`: neither off nor at work. `repeats`: an event
 * that comes back by a rule. `contradicted`: another entry says the opposite of one of its days.
 */
export type UnclearReason = 'no-day' | 'stretch' | 'no-word' | 'repeats' | 'contradicted';

/** One line of a list, or one event of a calendar file. */
export interface DayListEntry {
  readonly line: number;
  readonly days: readonly Day[];
  readonly isWorked: boolean;
  readonly name: string;
  /** What stands there, for somebody who has to find it. */
  readonly text: string;
}

/** Days that can be taken over at once: thirty years of a mainland calendar have fewer. */
export const DAYS_AT_MOST = 2_000;

/** A stretch beyond this is a slip of the pen. */
const LONGEST_STRETCH_DAYS = 62;
const LONGEST_TEXT = 100;

/** All days from the first to the last; null where one does not exist, they are in the wrong order or too far apart. */
export const stretch = (first: string, last: string): readonly Day[] | null => {
  if (!isDay(first) || !isDay(last)) return null;
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > LONGEST_STRETCH_DAYS) return null;
  return Array.from({ length }, (_, index) => addDays(first, index));
};

/** An entry that is left out. */
export const unclearEntry = (line: number, text: string, why: UnclearReason): UnclearEntry => ({ line, text: shortened(text), why });

/** Entries that contradict each other are unclear, all of them. */
export const dayListOf = (entries: readonly DayListEntry[], unclear: readonly UnclearEntry[]): DayList => {
  const lines = contradictedLines(entries);
  const clear = entries.filter(({ line }) => !lines.has(line));
  const contradicted = entries.filter(({ line }) => lines.has(line)).map(({ line, text }) => unclearEntry(line, text, 'contradicted'));
  return {
    free: daysOf(clear.filter(({ isWorked }) => !isWorked)),
    worked: daysOf(clear.filter(({ isWorked }) => isWorked)),
    names: namesOf(clear),
    unclear: [...unclear, ...contradicted].toSorted((one, other) => one.line - other.line),
  };
};

const shortened = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TEXT);

const contradictedLines = (entries: readonly DayListEntry[]): ReadonlySet<number> => {
  const free = new Set(daysOf(entries.filter(({ isWorked }) => !isWorked)));
  const both = new Set(daysOf(entries.filter(({ isWorked }) => isWorked)).filter((day) => free.has(day)));
  return new Set(entries.filter(({ days }) => days.some((day) => both.has(day))).map(({ line }) => line));
};

const daysOf = (entries: readonly DayListEntry[]): readonly Day[] => [...new Set(entries.flatMap(({ days }) => days))].toSorted();

/** The first name that a day is given. */
const namesOf = (entries: readonly DayListEntry[]): ReadonlyMap<Day, string> => {
  const names = new Map<Day, string>();
  for (const { days, name } of entries) {
    const short = shortened(name);
    for (const day of days) if (short !== '' && !names.has(day)) names.set(day, short);
  }
  return names;
};
