import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Access, missingHosts } from '../permissions/access.ts';
import type { AccessApi } from '../permissions/access-api.ts';
import { Button } from '../ui/button.tsx';
import { AddHost } from './add-host.tsx';
import { HostList } from './host-list.tsx';
import { useAccess } from './use-access.ts';
import './popup.css';

/** Where Aftercare may work: what is missing can be allowed with one click, and a company's own mail address can be added. */
export const Popup = ({ api }: { readonly api: AccessApi }): ReactNode => {
  const { t } = useTranslation();
  const access = useAccess(api);
  return (
    <main className="popup" aria-busy={access === null}>
      <h1 className="popup-title">{t('panel.title')}</h1>
      {access === null ? null : <Allowances api={api} access={access} />}
      <a className="popup-link" href="/app.html#/safety" target="_blank" rel="noreferrer">
        {t('safety.title')}
      </a>
    </main>
  );
};

type Outcome = 'asking' | 'allowed' | 'refused' | 'removed';

const Allowances = ({ api, access }: { readonly api: AccessApi; readonly access: Access }): ReactNode => {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const missing = missingHosts(access);
  const ask = async (question: Promise<boolean>): Promise<void> => {
    setOutcome('asking');
    setOutcome((await question) ? 'allowed' : 'refused');
  };
  const remove = async (host: string): Promise<void> => {
    await api.remove(host);
    setOutcome('removed');
  };
  return (
    <>
      <p>{t(missing.length === 0 ? 'access.fine' : 'access.missing')}</p>
      <p className="outcome" role="status" hidden={outcome === null}>
        {outcome === null ? '' : t(`access.${outcome}Now`)}
      </p>
      {missing.length === 0 ? null : (
        <Button look="primary" onClick={() => void ask(api.allow(missing))}>
          {t('access.allow')}
        </Button>
      )}
      <HostList hosts={access.mail} />
      <details className="own" open={access.added.length > 0}>
        <summary>{t('access.ownTitle')}</summary>
        <HostList hosts={access.added} onRemove={(host) => void remove(host)} />
        <AddHost onAdd={(host) => void ask(api.add(host))} />
      </details>
    </>
  );
};
