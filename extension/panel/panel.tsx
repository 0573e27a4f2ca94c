import { IconChevronRight, IconDotsVertical, IconPencil, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Alerts } from './alerts.tsx';
import { Aside } from './aside.tsx';
import { errorText } from './error-text.ts';
import { EmptyParts, partsOf, partsOfAside } from './empty-parts.tsx';
import { IdentityLine } from './identity-line.tsx';
import { KnownCustomer } from './known-customer.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { Mailboxes } from './mailboxes.tsx';
import { createMemory } from './memory.ts';
import { NameOnly } from './name-only.tsx';
import { Nobody } from './nobody.tsx';
import { People } from './people.tsx';
import { PageHealth } from './page-health.tsx';
import { type AsidePage, ASIDES, PanelProvider, type PanelTools } from './panel-context.ts';
import { SearchAside } from './search-aside.tsx';
import { StatusLine } from './status-line.tsx';
import { showsCustomers, showsToday, Today } from './today.tsx';
import { UnknownPerson } from './unknown-person.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { type Picked, usePanel } from './use-panel.ts';
import { useSearchKey } from './use-search-key.ts';
import { useSentence } from './use-sentence.ts';
import { useSentNews } from './use-sent-news.ts';
import './panel.css';
import { useWords, type Words } from './use-words.ts';

/** The whole panel. Attributes and visible name of `customer` come from one view, so they change in one commit. */
export const Panel = ({ api }: { readonly api: PanelApi }): ReactNode => {
  const { state, ask, isPicked } = usePanel(api);
  const [memory] = useState(createMemory);
  const { view } = state;
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const { sentence, say, dismiss } = useSentence(view?.thread ?? null);
  const words = useWords(view?.today ?? '1970-01-01');
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
      await ask();
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
  }, [api, view, memory, ask, isPicked, say, t, words]);

  const isSearchable = view !== null && showsCustomers(view) && !showsToday(view) && shown !== 'today';
  const startSearch = (): void => tools?.show('search');
  useSearchKey(isSearchable ? startSearch : null);

  return (
    <div className="shell">
      <header className="top">
        <span>{t('panel.title')}</span>
        <span className="side">
          {isSearchable || view === null ? (
            <IconButton ref={search} label={t('search.title')} look="quiet" onClick={startSearch}>
              <IconSearch size={18} aria-hidden="true" />
            </IconButton>
          ) : null}
          <Menu
            ref={menu}
            label={t('panel.menu')}
            look="quiet"
            icon={<IconDotsVertical size={18} aria-hidden="true" />}
            choices={asidesOf(view).map((page) => ({
              key: page,
              text: t(`${page}.title`),
              onPick: () => tools?.show(page),
            }))}
          />
          <IconButton label={t('panel.fold')} look="quiet" onClick={() => void api.fold({ folded: true })}>
            <IconChevronRight size={18} aria-hidden="true" />
          </IconButton>
        </span>
      </header>
      <main ref={main} tabIndex={-1} className="grow">
        {view === null || tools === null ? (
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
              <h1 className="calm">{state.silent ? t('panel.stale') : t('panel.reading')}</h1>
            </div>
            <EmptyParts drawn={[]} />
          </div>
        ) : (
          <PanelProvider value={tools}>
            <OpenView view={view} words={words} aside={shown} onAsideClosed={closeAside} />
          </PanelProvider>
        )}
      </main>
      <StatusLine words={words} tools={tools} sentence={sentence} onDismiss={dismiss} />
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

const AsideContent = ({ page, words }: { readonly page: AsidePage; readonly words: Words }): ReactNode => {
  switch (page) {
    case 'today':
      return <Today words={words} isAside />;
    case 'search':
      return <SearchAside words={words} />;
    case 'mailboxes':
      return <Mailboxes words={words} />;
    case 'health':
      return <PageHealth words={words} />;
  }
};

/** Whoever the open mail is with, or the rep writes to. */
const Person = ({ view, words }: Pick<OpenViewProps, 'view' | 'words'>): ReactNode => {
  const { about, customer, person, thread } = view;
  const key = `${thread} ${customer?.id ?? person?.email ?? person?.name ?? ''}`;
  return (
    <>
      <MailboxQuestion words={words} />
      <People view={view} words={words} />
      <p className="remark" hidden={about !== 'writing'}>
        <IconPencil size={15} aria-hidden="true" />
        {words.t('people.writingTo')}
      </p>
      <PersonInState key={key} view={view} words={words} />
    </>
  );
};

const PersonInState = ({ view, words }: Pick<OpenViewProps, 'view' | 'words'>): ReactNode => {
  const { customer, state } = view;
  if (state === 'unknown') return <UnknownPerson view={view} words={words} />;
  if (state === 'name-only') return <NameOnly view={view} words={words} />;
  if (state !== 'known' || customer === null) return <Nobody view={view} words={words} />;
  return (
    <>
      <IdentityLine customer={customer} words={words} />
      <KnownCustomer customer={customer} words={words} />
    </>
  );
};
