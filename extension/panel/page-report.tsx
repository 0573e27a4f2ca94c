import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextArea } from '../ui/field.tsx';
import { usePanelTools } from './panel-context.ts';
import { reportText } from './report-text.ts';
import { useAlive } from './use-alive.ts';
import type { Words } from './use-words.ts';

/** How the page is built, for somebody who can help: shown whole before it is copied. */
export const PageReport = ({ words: { t } }: { readonly words: Words }): ReactNode => {
  const { api, view } = usePanelTools();
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const alive = useAlive();

  const make = async (): Promise<void> => {
    setBusy(true);
    setSaid(t('health.making'));
    const page = await api.describePage({}).catch(() => null);
    if (!alive()) return;
    setBusy(false);
    setSaid(page === null ? t('health.failed') : '');
    setText(page === null ? null : reportText(page, { missing: view.missing, version: api.version, browser: navigator.userAgent }));
  };

  return (
    <div className="form">
      <p className="soft">{t('health.promise')}</p>
      {text === null ? (
        <Button data-part="make-report" aria-disabled={busy} onClick={() => void (busy || make())}>
          {t('health.report')}
        </Button>
      ) : (
        <>
          <TextArea label={t('health.box')} className="input report" lang="en" readOnly autoFocus spellCheck={false} value={text} />
          <CopyButton text={text} label={t('health.copy')} copied={t('note.copied')} failed={t('note.notCopied')} />
        </>
      )}
      <p aria-live="polite" className="soft">
        {said}
      </p>
    </div>
  );
};
