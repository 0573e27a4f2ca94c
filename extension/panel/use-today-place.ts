import { type RefObject, useEffect, useRef } from 'react';
import type { TodayEntry } from '../messaging/protocol/today-view.ts';
import { type TodayAtWork, useKept } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { entryAt } from './today-entry-at.ts';
import { placeIn } from './today-groups.ts';
import type { TodayMove } from './use-today-keys.ts';

interface TodayPlace {
  /** Of the list with what can be done beside it. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Takes the element of an entry, and null when it goes away. */
  readonly hold: (entry: TodayEntry, element: HTMLElement | null) => void;
  /** The entry that the Tab key comes to; -1 when there are none. */
  readonly index: number;
  readonly reach: (entry: TodayEntry, wasOpened?: boolean) => void;
  readonly focus: (entry: TodayEntry) => void;
  readonly move: (move: TodayMove) => void;
  /** The next list takes the focus to what stands at this place by then. */
  readonly goOn: (goesOn: boolean) => void;
}

/** Where the rep stands among the entries, kept while they look at a file. A list read anew takes the focus only after a file or a decision, and never from a field. */
export const useTodayPlace = (entries: readonly TodayEntry[], only: TodayAtWork['only']): TodayPlace => {
  const { memory } = usePanelTools();
  const [kept, keep] = useKept(memory.today, 'today');
  const list = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const goesOn = useRef(false);
  const drawn = useRef<string | null>(null);
  const keys = entries.map(({ gesture }) => gesture.key);
  const index = placeIn(keys, kept?.at ?? null);
  const focusAt = (at: number): void => elements.current.get(keys[at] ?? '')?.focus();

  useEffect(() => {
    const drawnNow = keys.join('\n');
    const isNew = drawn.current !== drawnNow;
    drawn.current = drawnNow;
    if (!isNew || !(goesOn.current || kept?.wasOpened === true)) return;
    goesOn.current = false;
    if (document.hasFocus() && isFree(document.activeElement, list.current)) focusAt(index);
  });

  return {
    list,
    hold: ({ gesture: { key } }, element) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    index,
    reach: ({ gesture: { key } }, wasOpened = false) => keep(() => ({ only, at: { key, index: keys.indexOf(key) }, wasOpened })),
    focus: ({ gesture }) => focusAt(keys.indexOf(gesture.key)),
    move: (move) => focusAt(entryAt(document.activeElement) !== null ? stepTo(move, index, keys.length) : index),
    goOn: (wanted) => {
      goesOn.current = wanted;
    },
  };
};

const stepTo = (move: TodayMove, from: number, count: number): number => {
  switch (move) {
    case 'next':
      return Math.min(from + 1, count - 1);
    case 'previous':
      return Math.max(from - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
};

/** The focus is in the list, or fell back to the whole when its view went away. */
const isFree = (element: Element | null, list: HTMLElement | null): boolean =>
  element === document.body || element?.tagName === 'MAIN' || list?.contains(element) === true;
