import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { SaidLine } from '../said-line.tsx';
import { useDays } from '../use-days.ts';
import { useDeeds } from '../use-deeds.ts';
import { BackupPart } from './backup-part.tsx';
import { PracticePart } from './practice-part.tsx';
import { RestorePart } from './restore-part.tsx';
import type { SafetyApi } from './safety-api.ts';
import { SafetyProvider } from './safety-context.ts';
import { StoragePart } from './storage-part.tsx';
import { useSafety } from './use-safety.ts';

/** Backups, the state of the data on this device, practice customers. */
export const SafetyPage = ({ api }: { readonly api: SafetyApi }): ReactNode => {
  const { t } = useTranslation();
  const { safety, lookAgain } = useSafety(api);
  const days = useDays(safety?.today ?? '1970-01-01');
  const { said, isBusy, run } = useDeeds(lookAgain);
  const [isDeciding, setDeciding] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);

  const condition = safety?.storage.condition;
  return (
    <main ref={main} tabIndex={-1} className="page" aria-busy={safety === null || isBusy}>
      <h1 className="page-title">{t('safety.title')}</h1>
      <p className="soft">{t('safety.text')}</p>
      <SaidLine said={said} isBusy={isBusy} run={run} undo={api.undo} />
      {safety === null ? (
        <p className="soft">{t('safety.reading')}</p>
      ) : (
        <SafetyProvider value={{ api, safety, days, isBusy, run }}>
          {condition === 'ready' ? null : <StoragePart />}
          {safety.storage.wayOut === 'backup' ? <BackupPart isQuiet={isDeciding} /> : null}
          {safety.storage.wayOut === 'backup' ? <RestorePart onDeciding={setDeciding} /> : null}
          {safety.practiceCustomers === null ? null : <PracticePart count={safety.practiceCustomers} />}
          {condition === 'ready' ? <StoragePart /> : null}
        </SafetyProvider>
      )}
    </main>
  );
};
