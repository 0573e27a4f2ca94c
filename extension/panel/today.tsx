import { type ReactNode, useRef } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { SafetyView } from '../messaging/protocol/safety.ts';
import { Button } from '../ui/button.tsx';
import { CustomerSearch } from './customer-search.tsx';
import { useKept } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { TodayList } from './today-list.tsx';
import { TodaySafety } from './today-safety.tsx';
import { useSafety } from './use-safety.ts';
import { useToday } from './use-today.ts';
import { useTodayKeys } from './use-today-keys.ts';
import { useWords, type Words } from './use-words.ts';

/** No conversation is open and nobody is written to, in a mailbox that Aftercare knows. */
export const showsToday = ({ about, mailbox, state, thread }: PanelView): boolean =>
  state === 'none' && about === 'conversation' && thread === '' && isInUse(mailbox);

/** Customers may be looked at here, whatever is open: the mailbox is one of Aftercare's, and the page can be read. */
export const showsCustomers = ({ mailbox, state }: PanelView): boolean => state !== 'unreadable' && isInUse(mailbox);

const isInUse = ({ status }: PanelView['mailbox']): boolean => status === 'in-use' || status === 'ask';

interface TodayProps {
  readonly words: Words;
  /** It stands in place of the person beside an open mail, under a heading of its own. */
  readonly isAside?: boolean;
}

/** The rep's day: anybody can be looked for, and what is due stands by when. */
export const Today = ({ words: { t }, isAside = false }: TodayProps): ReactNode => {
  const { ask, memory, view } = usePanelTools();
  const [kept, keep] = useKept(memory.today, 'today');
  const only = kept?.only ?? 'all';
  const { today, failed, isReading } = useToday(only);
  const words = useWords(today?.today ?? view.today, view.nextWorkingDay);
  const safety = useSafety();
  const search = useRef<HTMLInputElement>(null);
  useTodayKeys((key) => {
    if (key === 'search') search.current?.focus();
  });

  const day = <p className="soft grow">{words.longDay(today?.today ?? view.today)}</p>;
  return (
    <div className={isAside ? 'today form' : 'today section'} data-part="today" aria-busy={isReading}>
      <CustomerSearch
        ref={search}
        autoFocus={false}
        label={t('search.label')}
        words={words}
        onPick={({ id }) => void ask({ customerId: id })}
      />
      <div className="row">
        {isAside ? day : <h1 className="name grow">{t('today.title')}</h1>}
        <Button
          className="chip"
          aria-pressed={only === 'complaints'}
          onClick={() => keep(() => ({ only: only === 'all' ? 'complaints' : 'all', at: null, wasOpened: false }))}
        >
          {t('today.complaintsOnly')}
        </Button>
      </div>
      {isAside ? null : day}
      {failed ? (
        <div role="alert" className="field">
          <p>{t('today.failed')}</p>
          <Button className="start" onClick={() => void ask()}>
            {t('today.again')}
          </Button>
        </div>
      ) : null}
      {today === null || isNew(safety) ? null : <TodayList today={today} only={only} words={words} />}
      {safety === null ? null : <TodaySafety safety={safety} words={words} />}
    </div>
  );
};

/** Nobody is there who something could be due with. */
const isNew = (safety: SafetyView | null): boolean => safety !== null && !safety.hasCustomers && safety.practiceCustomers === 0;
