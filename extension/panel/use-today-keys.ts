import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.ts';
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

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['KeyJ', 'j'],
  ['KeyK', 'k'],
  ['KeyD', 'd'],
  ['KeyS', 's'],
  ['Slash', '/'],
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
  const { target, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
  if (ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return undefined;
  const pressed = letterOf(event);
  const key = KEYS_ANYWHERE.get(pressed) ?? (entryAt(target) !== null ? KEYS_ON_ENTRY.get(pressed) : undefined);
  return repeat && (key === 'done' || key === 'snooze') ? undefined : key;
};

/** With a Korean or Chinese layout the key of J gives "ㅓ", and the slash "、": there the place of the key decides. */
const letterOf = ({ key, code }: KeyboardEvent): string => (/^[\x20-\x7e]+$/.test(key) ? key.toLowerCase() : (LETTERS.get(code) ?? key));
