import type { Day } from '../../schema/fields.ts';
import { addDays, daysBetween, isDay } from '../days.ts';

/** Free days and make-up working days as read from a list. No day is in both. */
export interface DayList {
  readonly free: readonly Day[];
  readonly worked: readonly Day[];
  /** What the list calls a day, where it says more than off or work. */
  readonly names: ReadonlyMap<Day, string>;
  /** Lines, or first lines of events, that say nothing clear, 1 = the first: unknown words, days that do not exist or that others contradict. */
  readonly unclear: readonly number[];
}

/** One line of a list, or one event of a calendar file. */
export interface DayListEntry {
  readonly line: number;
  readonly days: readonly Day[];
  readonly isWorked: boolean;
  readonly name: string;
}

/** A stretch beyond this is a slip of the pen. */
const LONGEST_STRETCH_DAYS = 62;
const LONGEST_NAME = 100;

/** All days from the first to the last; null where one does not exist, they are in the wrong order or too far apart. */
export const stretch = (first: string, last: string): readonly Day[] | null => {
  if (!isDay(first) || !isDay(last)) return null;
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > LONGEST_STRETCH_DAYS) return null;
  return Array.from({ length }, (_, index) => addDays(first, index));
};

/** Entries that contradict each other are unclear, all of them. */
export const dayListOf = (entries: readonly DayListEntry[], unclear: readonly number[]): DayList => {
  const contradicted = contradictedLines(entries);
  const clear = entries.filter(({ line }) => !contradicted.has(line));
  return {
    free: daysOf(clear.filter(({ isWorked }) => !isWorked)),
    worked: daysOf(clear.filter(({ isWorked }) => isWorked)),
    names: namesOf(clear),
    unclear: [...unclear, ...contradicted].toSorted((one, other) => one - other),
  };
};

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
    const short = name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
    for (const day of days) if (short !== '' && !names.has(day)) names.set(day, short);
  }
  return names;
};
