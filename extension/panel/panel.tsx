import './panel.css';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { Look } from '../messaging/protocol/settings.ts';
import { Alerts } from './alerts.tsx';
import { Aside } from './aside.tsx';
import { AsideContent } from './aside-content.tsx';
import { Cover } from './cover.tsx';
import { errorText } from './error-text.ts';
import { EmptyParts, partsOf, partsOfAside } from './empty-parts.tsx';
import { createMemory } from './memory.ts';
import { type AsidePage, ASIDES, PanelProvider, type PanelTools } from './panel-context.ts';
import { Person } from './person.tsx';
import { StatusLine } from './status-line.tsx';
import { showsCustomers, showsToday } from './today.tsx';
import { TopBar } from './top-bar.tsx';
import { useCommandKeys } from './use-command-keys.ts';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { type Picked, usePanel } from './use-panel.ts';
import { useSentence } from './use-sentence.ts';
import { useSentNews } from './use-sent-news.ts';
import { useWords, type Words } from './use-words.ts';

interface PanelProps {
  readonly api: PanelApi;
  /** Null until it is known: then nobody is named yet. */
  readonly look: Pick<Look, 'isHidden'> | null;
  readonly onHide: (isHidden: boolean) => void;
}

/** The whole panel. Attributes and visible name of `customer` come from one view, so they change in one commit. */
export const Panel = ({ api, look, onHide }: PanelProps): ReactNode => {
  const { state, ask, askAfter, isPicked } = usePanel(api);
  const [memory] = useState(createMemory);
  const view = look === null ? null : state.view;
  const isHidden = look?.isHidden === true;
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const { sentence, say, dismiss } = useSentence(view?.thread ?? null);
  const words = useWords(view?.today ?? '1970-01-01', view?.nextWorkingDay ?? '1970-01-02');
  const { t } = words;
  const menu = useRef<HTMLButtonElement>(null);
  const [aside, setAside] = useState<{ readonly page: AsidePage; readonly n: number } | null>(null);
  const search = useRef<HTMLButtonElement>(null);
  const shown = aside !== null && aside.n === view?.n ? aside.page : null;
  const closeAside = (): void => {
    setAside(null);
    (shown === 'search' ? search : menu).current?.focus();
  };
  useSentNews(view, (command) => say(t(`saved.${command}`)));

  const tools = useMemo((): PanelTools | null => {
    if (view === null) return null;
    const run: PanelTools['run'] = async (name, command, said) => {
      const result = await command().catch(() => null);
      if (result === null) return 'failed';
      if (!result.ok) return result.error.type;
      say(said ?? t(`saved.${name}`));
      await askAfter(result.changeId);
      return null;
    };
    const act: PanelTools['act'] = async (name, command, said) => {
      const failed = await run(name, command, said);
      if (failed !== null) say(errorText(failed, words));
      return failed === null;
    };
    const askFor = async (picked?: Picked): Promise<void> => {
      await ask(picked);
      if (picked !== undefined) setAside(null);
    };
    return { api, view, memory, ask: askFor, isPicked, run, act, say, show: (page) => setAside({ page, n: view.n }) };
  }, [api, view, memory, ask, askAfter, isPicked, say, t, words]);

  const isSearchable = view !== null && !isHidden && showsCustomers(view) && !showsToday(view) && shown !== 'today';
  const startSearch = (): void => tools?.show('search');
  useCommandKeys((key, { repeat }) => {
    if (key === 'h' && look !== null && !repeat) onHide(!isHidden);
    else if (key === '/' && isSearchable) startSearch();
    else return false;
    return true;
  });

  return (
    <div className="shell">
      <TopBar
        ref={menu}
        words={words}
        isHidden={isHidden}
        asides={asidesOf(view)}
        onAside={(page) => tools?.show(page)}
        onSafety={() => void api.openApp({ route: 'safety' })}
        onSearch={isSearchable || view === null ? startSearch : null}
        searchRef={search}
        onHide={onHide}
        onFold={() => void api.fold({ folded: true })}
      />
      <main ref={main} tabIndex={-1} className="grow">
        {isHidden ? (
          <Cover words={words} onShow={() => onHide(false)} />
        ) : view === null || tools === null ? (
          <div
            data-part="customer"
            data-email=""
            data-tier=""
            data-thread=""
            data-state="reading"
            className="main"
            aria-busy={!state.silent}
          >
            <div className="empty">
              <h1 className="calm">{state.silent ? t('panel.stale') : look === null ? '' : t('panel.reading')}</h1>
            </div>
            <EmptyParts drawn={[]} />
          </div>
        ) : (
          <PanelProvider value={tools}>
            <OpenView view={view} words={words} aside={shown} onAsideClosed={closeAside} />
          </PanelProvider>
        )}
      </main>
      {isHidden ? null : <StatusLine words={words} tools={tools} sentence={sentence} onDismiss={dismiss} />}
    </div>
  );
};

interface OpenViewProps {
  readonly view: PanelView;
  readonly words: Words;
  /** Stands in place of the person until another conversation is open. */
  readonly aside: AsidePage | null;
  readonly onAsideClosed: () => void;
}

const OpenView = ({ view, words, aside, onAsideClosed }: OpenViewProps): ReactNode => {
  const { about, customer, person, state, thread } = view;
  return (
    <div
      className="main"
      data-part="customer"
      data-email={customer?.email ?? person?.email ?? ''}
      data-tier={customer === null ? '' : (customer.tier ?? 'none')}
      data-thread={thread}
      data-state={state}
      data-about={about}
    >
      <Alerts view={view} words={words} />
      {aside === null ? (
        <Person view={view} words={words} />
      ) : (
        <Aside heading={words.t(`${aside}.title`)} words={words} onClose={onAsideClosed}>
          <AsideContent page={aside} words={words} />
        </Aside>
      )}
      <EmptyParts drawn={['alerts', ...(aside === null ? (['people', ...partsOf(view)] as const) : partsOfAside(aside))]} />
    </div>
  );
};

/** What the menu leads to: what is due only where it does not stand already. */
const asidesOf = (view: PanelView | null): readonly AsidePage[] =>
  ASIDES.filter((page) => page !== 'search' && (page !== 'today' || (view !== null && showsCustomers(view) && !showsToday(view))));
