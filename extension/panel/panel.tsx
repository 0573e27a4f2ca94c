import { IconChevronRight, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { PanelView } from '../messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { Alerts } from './alerts.tsx';
import { errorText } from './error-text.ts';
import { EmptyParts, partsOf } from './empty-parts.tsx';
import { IdentityLine } from './identity-line.tsx';
import { KnownCustomer } from './known-customer.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { createMemory } from './memory.ts';
import { NameOnly } from './name-only.tsx';
import { Nobody } from './nobody.tsx';
import { People } from './people.tsx';
import { PanelProvider, type PanelTools } from './panel-context.ts';
import { StatusLine } from './status-line.tsx';
import { UnknownPerson } from './unknown-person.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { usePanel } from './use-panel.ts';
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
  useSentNews(view, (command) => say(t(`saved.${command}`)));

  const tools = useMemo((): PanelTools | null => {
    if (view === null) return null;
    const run: PanelTools['run'] = async (name, command) => {
      const result = await command().catch(() => null);
      if (result === null) return 'failed';
      if (!result.ok) return result.error.type;
      say(t(`saved.${name}`));
      await ask();
      return null;
    };
    const act: PanelTools['act'] = async (name, command) => {
      const failed = await run(name, command);
      if (failed !== null) say(errorText(failed, words));
      return failed === null;
    };
    return { api, view, memory, ask, isPicked, run, act, say };
  }, [api, view, memory, ask, isPicked, say, t, words]);

  return (
    <div className="shell">
      <header className="top">
        <span>{t('panel.title')}</span>
        <IconButton label={t('panel.fold')} look="quiet" onClick={() => void api.fold({ folded: true })}>
          <IconChevronRight size={18} aria-hidden="true" />
        </IconButton>
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
            <OpenView view={view} words={words} />
          </PanelProvider>
        )}
      </main>
      <StatusLine words={words} tools={tools} sentence={sentence} onDismiss={dismiss} />
    </div>
  );
};

const OpenView = ({ view, words }: { readonly view: PanelView; readonly words: Words }): ReactNode => {
  const { about, customer, person, state, thread } = view;
  const key = `${thread} ${customer?.id ?? person?.email ?? person?.name ?? ''}`;
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
      <MailboxQuestion words={words} />
      <People view={view} words={words} />
      <p className="remark" hidden={about !== 'writing'}>
        <IconPencil size={15} aria-hidden="true" />
        {words.t('people.writingTo')}
      </p>
      {state === 'known' && customer !== null ? <IdentityLine customer={customer} words={words} /> : null}
      {state === 'known' && customer !== null ? <KnownCustomer key={key} customer={customer} words={words} /> : null}
      {state === 'unknown' ? <UnknownPerson key={key} view={view} words={words} /> : null}
      {state === 'name-only' ? <NameOnly key={key} view={view} words={words} /> : null}
      {state === 'known' || state === 'unknown' || state === 'name-only' ? null : <Nobody view={view} words={words} />}
      <EmptyParts drawn={['alerts', 'people', ...partsOf(state)]} />
    </div>
  );
};
