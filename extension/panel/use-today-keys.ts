import { entryAt } from './today-entry-at.ts';
import { useCommandKeys } from './use-command-keys.ts';

export type TodayMove = 'next' | 'previous' | 'first' | 'last';
export type TodayKey = TodayMove | 'done' | 'snooze' | 'search';

const KEYS_ANYWHERE: ReadonlyMap<string, TodayKey> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['/', 'search'],
]);

/** Arrows scroll elsewhere, and nothing is settled that does not have the focus. */
const KEYS_ON_ENTRY: ReadonlyMap<string, TodayKey> = new Map([
  ['arrowdown', 'next'],
  ['arrowup', 'previous'],
  ['home', 'first'],
  ['end', 'last'],
  ['d', 'done'],
  ['s', 'snooze'],
]);

export const useTodayKeys = (onKey: (key: TodayKey) => void): void =>
  useCommandKeys((pressed, event) => {
    const key = todayKeyOf(pressed, event);
    if (key !== undefined) onKey(key);
    return key !== undefined;
  });

const todayKeyOf = (pressed: string, { target, repeat }: KeyboardEvent): TodayKey | undefined => {
  const key = KEYS_ANYWHERE.get(pressed) ?? (entryAt(target) !== null ? KEYS_ON_ENTRY.get(pressed) : undefined);
  return repeat && (key === 'done' || key === 'snooze') ? undefined : key;
};
