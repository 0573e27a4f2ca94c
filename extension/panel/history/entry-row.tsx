import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { HistoryEntry } from '../../messaging/protocol/history.ts';
import { Menu } from '../../ui/menu.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { deletingOf, isChangeable } from './entry-edit.ts';
import { EntryIcon } from './entry-icon.tsx';
import { entryKey } from './entry-key.ts';
import { EntryText } from './entry-text.tsx';

interface RowProps {
  readonly entry: HistoryEntry;
  readonly words: Words;
  /** The rep has just closed its form. */
  readonly wasLeft: boolean;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

/** One entry with its day, and what may be done about it. */
export const EntryRow = ({ entry, words, wasLeft, onEdit, onDeleted }: RowProps): ReactNode => {
  const { t, day, longDay } = words;
  const { api, act } = usePanelTools();
  const menu = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasLeft) menu.current?.focus();
  }, [wasLeft]);
  const remove = async (): Promise<void> => {
    const { name, run } = deletingOf(api, entry);
    if (await act(name, run)) onDeleted();
  };
  return (
    <li className="acted" data-entry={entryKey(entry)}>
      <EntryIcon entry={entry} />
      <EntryText entry={entry} words={words} />
      <small>
        <time dateTime={entry.day} title={longDay(entry.day)}>
          {day(entry.day)}
        </time>
      </small>
      {isChangeable(entry) ? (
        <Menu
          ref={menu}
          label={t('past.more', { what: words.entry(entry).main })}
          look="quiet"
          icon={<IconDots size={16} aria-hidden="true" />}
          choices={[
            { key: 'edit', text: t('past.edit'), onPick: onEdit },
            { key: 'delete', text: t('past.delete'), onPick: () => void remove() },
          ]}
        />
      ) : null}
    </li>
  );
};
