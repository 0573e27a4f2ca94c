import type { DayList } from '#shared/calendar/day-list/day-list.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';

/** Days one after the other that a list calls the same. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly isWorked: boolean;
  /** Empty where the list gives none. */
  readonly name: string;
}

/** The days of a list in order, as few stretches as they are. */
export const stretchesOf = ({ free, worked, names }: Pick<DayList, 'free' | 'worked' | 'names'>): readonly Stretch[] => {
  const isWorked = new Set(worked);
  const stretches: Stretch[] = [];
  for (const day of [...free, ...worked].toSorted()) {
    const next: Stretch = { first: day, last: day, isWorked: isWorked.has(day), name: names.get(day) ?? '' };
    const before = stretches.at(-1);
    if (before !== undefined && goesOn(before, next)) stretches[stretches.length - 1] = { ...before, last: day };
    else stretches.push(next);
  }
  return stretches;
};

const goesOn = (before: Stretch, next: Stretch): boolean =>
  addDays(before.last, 1) === next.first && before.isWorked === next.isWorked && before.name === next.name;
