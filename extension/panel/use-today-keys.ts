import { useEffect, useRef } from 'react';
import { commandKeyOf } from './command-key.ts';
import { entryAt } from './today-entry-at.ts';

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

/** Keys count only while the panel has the focus, and never while something is typed or composed. */
export const useTodayKeys = (onKey: (key: TodayKey) => void): void => {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const key = todayKeyOf(event);
        if (key === undefined) return;
        event.preventDefault();
        latest.current(key);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
};

const todayKeyOf = (event: KeyboardEvent): TodayKey | undefined => {
  const pressed = commandKeyOf(event);
  if (pressed === undefined) return undefined;
  const key = KEYS_ANYWHERE.get(pressed) ?? (entryAt(event.target) !== null ? KEYS_ON_ENTRY.get(pressed) : undefined);
  return event.repeat && (key === 'done' || key === 'snooze') ? undefined : key;
};
