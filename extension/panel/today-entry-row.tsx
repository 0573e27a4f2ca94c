import type { ReactNode, Ref } from 'react';
import type { TodayEntry } from '../messaging/protocol/today-view.ts';
import { aboutHit } from './customer-search.tsx';
import { TierLetter } from './tier-letter.tsx';
import type { Words } from './use-words.ts';

interface RowProps {
  readonly entry: TodayEntry;
  /** Of the grid. */
  readonly line: number;
  /** The one that the Tab key comes to. */
  readonly isActive: boolean;
  readonly words: Words;
  readonly onFocus: () => void;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** Who, what, why and how late; a click or Enter opens the file. */
export const TodayEntryRow = ({ entry, line, isActive, words, onFocus, onPoint, onOpen, ref }: RowProps): ReactNode => {
  const { customer, gesture } = entry;
  const about = aboutHit(customer);
  return (
    <button
      ref={ref}
      type="button"
      role="option"
      className="due-entry"
      data-gesture={gesture.key}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive}
      style={{ gridRow: line }}
      onFocus={onFocus}
      onPointerMove={onPoint}
      onClick={onOpen}
    >
      <span className="choice-text">
        {customer.name === '' ? customer.email : customer.name}
        <TierLetter tier={customer.tier} words={words} />
      </span>{' '}
      <small title={words.longDay(gesture.due)} className={gesture.status === 'overdue' ? 'late' : undefined}>
        {words.dueWords(gesture)}
      </small>{' '}
      <span className="sub about" title={about}>
        {about}
      </span>{' '}
      <span className="sub">
        {words.shortTitle(gesture)} · {words.reason(gesture.reason)}
      </span>
    </button>
  );
};
