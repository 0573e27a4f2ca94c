import { IconArrowLeft, IconNote } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import type { HistoryFilter, HistoryPage } from '../../messaging/protocol/history.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { HookLine } from '../hook.tsx';
import { type EntryEdit, type PastAtWork, useKept } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { useEscape } from '../use-escape.ts';
import type { Words } from '../use-words.ts';
import { editOf } from './entry-edit.ts';
import { EntryForm } from './entry-form.tsx';
import { entryKey } from './entry-key.ts';
import { EntryRow } from './entry-row.tsx';
import { NoteForm } from './note-form.tsx';
import { useHistory } from './use-history.ts';
import './history.css';

const PAGE = 30;
const FILTERS: readonly HistoryFilter[] = ['all', 'mails', 'contacts', 'post', 'dealings', 'open-ends', 'notes'];
const AT_FIRST: PastAtWork = { filter: 'all', pages: 1, note: null, edits: {} };

interface WholeProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly onClose: () => void;
}

/** All that happened with a customer, in place of the file: to be looked through, corrected and added to. */
export const WholeHistory = ({ customer, words, onClose }: WholeProps): ReactNode => {
  const { t } = words;
  const { memory, view } = usePanelTools();
  const [past = AT_FIRST, keep] = useKept(memory.pasts, customer.id);
  const { filter, pages, note, edits } = past;
  const { page, failed, isReading } = useHistory(customer.id, filter, pages * PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  useEscape(onClose);
  const set = (changed: Partial<PastAtWork>): void => keep((before = AT_FIRST) => ({ ...before, ...changed }));
  const change: EntriesProps['onEdit'] = (key, edit) =>
    keep((before = AT_FIRST) => ({ ...before, edits: { ...before.edits, [key]: edit } }));
  const toHeading = (): void => heading.current?.focus();

  return (
    <section className="section aside" aria-labelledby="past-heading" aria-busy={isReading} data-part="past">
      <div className="row">
        <IconButton label={t('panel.back')} look="quiet" onClick={onClose}>
          <IconArrowLeft size={18} aria-hidden="true" />
        </IconButton>
        <h2 id="past-heading" ref={heading} tabIndex={-1} className="name">
          {t('history.heading')}
        </h2>
      </div>
      {(page?.hooks ?? []).map((hook) => (
        <HookLine key={hook.touchId} hook={hook} words={words} />
      ))}
      {note === null ? (
        <Button look="link" className="start" onClick={() => set({ note: { words: '', day: view.today } })}>
          <IconNote size={15} aria-hidden="true" />
          {t('past.add')}
        </Button>
      ) : (
        <NoteForm
          customer={customer}
          note={note}
          words={words}
          onChange={(changed) => keep((before = AT_FIRST) => ({ ...before, note: { ...(before.note ?? note), ...changed } }))}
          onClose={() => {
            set({ note: null });
            toHeading();
          }}
        />
      )}
      <SelectField
        label={t('past.show')}
        value={filter}
        options={FILTERS.map((value) => ({ value, text: t(`past.${value}`) }))}
        onPick={(picked) => set({ filter: picked, pages: 1 })}
      />
      <Found page={page} failed={failed} filter={filter} words={words} />
      {page === null ? null : <Entries page={page} edits={edits} words={words} onEdit={change} onGone={toHeading} />}
      {page === null || page.total <= page.entries.length ? null : (
        <Button onClick={() => set({ pages: pages + 1 })}>{t('past.older')}</Button>
      )}
    </section>
  );
};

interface FoundProps {
  readonly page: HistoryPage | null;
  readonly failed: boolean;
  readonly filter: HistoryFilter;
  readonly words: Words;
}

/** How much there is, and what is missing. */
const Found = ({ page, failed, filter, words: { t } }: FoundProps): ReactNode => {
  const { ask } = usePanelTools();
  if (failed) {
    return (
      <div className="form">
        <p className="soft" role="alert">
          {t('past.failed')}
        </p>
        <Button onClick={() => void ask()}>{t('past.tryAgain')}</Button>
      </div>
    );
  }
  const count = page?.entries.length ?? 0;
  const total = page?.total ?? 0;
  const unreadable = page?.unreadable ?? 0;
  return (
    <div aria-live="polite">
      <p className="soft" hidden={page === null || total > 0}>
        {t(filter === 'all' ? 'history.empty' : 'past.none')}
      </p>
      <p className="soft" hidden={total <= count}>
        {t('past.shown', { count, total })}
      </p>
      <p className="soft" hidden={unreadable === 0}>
        {t('past.unreadable', { count: unreadable })}
      </p>
    </div>
  );
};

interface EntriesProps {
  readonly page: HistoryPage;
  readonly edits: PastAtWork['edits'];
  readonly words: Words;
  /** Undefined forgets what was being changed. */
  readonly onEdit: (key: string, edit: EntryEdit | undefined) => void;
  /** What had the focus is gone. */
  readonly onGone: () => void;
}

const Entries = ({ page, edits, words, onEdit, onGone }: EntriesProps): ReactNode => {
  const [left, setLeft] = useState<string | null>(null);
  return (
    <ul className="list past" hidden={page.entries.length === 0}>
      {page.entries.map((entry) => {
        const key = entryKey(entry);
        const edit = edits[key];
        const close = (): void => {
          onEdit(key, undefined);
          setLeft(key);
        };
        const gone = (): void => {
          setLeft(null);
          onGone();
        };
        const begin = (): void => onEdit(key, editOf(entry));
        if (edit === undefined) {
          return <EntryRow key={key} entry={entry} words={words} wasLeft={key === left} onEdit={begin} onDeleted={gone} />;
        }
        return (
          <li key={key} className="opened" data-entry={key}>
            <EntryForm
              entry={entry}
              edit={edit}
              words={words}
              onChange={(changed) => onEdit(key, { ...edit, ...changed })}
              onClose={close}
            />
          </li>
        );
      })}
    </ul>
  );
};
