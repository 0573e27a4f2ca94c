import { IconChevronRight, IconDotsVertical, IconEye, IconEyeOff, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { Look } from '../messaging/protocol/settings.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Alerts } from './alerts.tsx';
import { Aside } from './aside.tsx';
import { Cover } from './cover.tsx';
import { errorText } from './error-text.ts';
import { EmptyParts, partsOf } from './empty-parts.tsx';
import { IdentityLine } from './identity-line.tsx';
import { KnownCustomer } from './known-customer.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { createMemory } from './memory.ts';
import { NameOnly } from './name-only.tsx';
import { Nobody } from './nobody.tsx';
import { People } from './people.tsx';
import { PageHealth } from './page-health.tsx';
import { type AsidePage, ASIDES, PanelProvider, type PanelTools } from './panel-context.ts';
import { Settings } from './settings/settings.tsx';
import { StatusLine } from './status-line.tsx';
import { UnknownPerson } from './unknown-person.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { useHideKey } from './use-hide-key.ts';
import { usePanel } from './use-panel.ts';
import { useSentence } from './use-sentence.ts';
import { useSentNews } from './use-sent-news.ts';
import './panel.css';
import { useWords, type Words } from './use-words.ts';

interface PanelProps {
  readonly api: PanelApi;
  /** Null until it is known: then nobody is named yet. */
  readonly look: Pick<Look, 'isHidden'> | null;
  readonly onHide: (isHidden: boolean) => void;
}

/** The whole panel. Attributes and visible name of `customer` come from one view, so they change in one commit. */
export const Panel = ({ api, look, onHide }: PanelProps): ReactNode => {
  const { state, ask, isPicked } = usePanel(api);
  const [memory] = useState(createMemory);
  const view = look === null ? null : state.view;
  const isHidden = look?.isHidden === true;
  useHideKey(() => look !== null && onHide(!isHidden));
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const { sentence, say, dismiss } = useSentence(view?.thread ?? null);
  const words = useWords(view?.today ?? '1970-01-01', view?.nextWorkingDay ?? '1970-01-02');
  const { t } = words;
  const menu = useRef<HTMLButtonElement>(null);
  const [aside, setAside] = useState<{ readonly page: AsidePage; readonly n: number } | null>(null);
  const closeAside = (): void => {
    setAside(null);
    menu.current?.focus();
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
    return { api, view, memory, ask, isPicked, run, act, say, show: (page) => setAside({ page, n: view.n }) };
  }, [api, view, memory, ask, isPicked, say, t, words]);

  return (
    <div className="shell">
      <header className="top">
        <span>{t('panel.title')}</span>
        <span className="side">
          <IconButton label={t(isHidden ? 'settings.show' : 'settings.hide')} look="quiet" onClick={() => onHide(!isHidden)}>
            {isHidden ? <IconEye size={18} aria-hidden="true" /> : <IconEyeOff size={18} aria-hidden="true" />}
          </IconButton>
          {isHidden ? null : (
            <Menu
              ref={menu}
              label={t('panel.menu')}
              look="quiet"
              icon={<IconDotsVertical size={18} aria-hidden="true" />}
              choices={[
                ...ASIDES.map((page) => ({
                  key: page,
                  text: t(`${page}.title`),
                  onPick: () => tools?.show(page),
                })),
                { key: 'safety', text: t('safety.title'), onPick: () => void api.openApp({ route: 'safety' }) },
              ]}
            />
          )}
          <IconButton label={t('panel.fold')} look="quiet" onClick={() => void api.fold({ folded: true })}>
            <IconChevronRight size={18} aria-hidden="true" />
          </IconButton>
        </span>
      </header>
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
            <OpenView view={view} words={words} aside={aside?.n === view.n ? aside.page : null} onAsideClosed={closeAside} />
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
          {aside === 'settings' ? <Settings words={words} /> : <PageHealth words={words} />}
        </Aside>
      )}
      <EmptyParts drawn={['alerts', ...(aside === null ? (['people', ...partsOf(view)] as const) : [])]} />
    </div>
  );
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
