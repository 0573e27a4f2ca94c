import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { useDays } from '../use-days.ts';
import { BackupPart } from './backup-part.tsx';
import { PracticePart } from './practice-part.tsx';
import { RestorePart } from './restore-part.tsx';
import type { SafetyApi } from './safety-api.ts';
import { type Said, SafetyProvider, type SafetyTools } from './safety-context.ts';
import { StoragePart } from './storage-part.tsx';
import { useSafety } from './use-safety.ts';

/** Backups, the state of the data on this device, practice customers. */
export const SafetyPage = ({ api }: { readonly api: SafetyApi }): ReactNode => {
  const { t } = useTranslation();
  const { safety, lookAgain } = useSafety(api);
  const days = useDays(safety?.today ?? '1970-01-01');
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);

  const run: SafetyTools['run'] = async (task) => {
    setBusy(true);
    const outcome = await task().catch((): Said => ({ text: t('safety.failed') }));
    await lookAgain();
    setBusy(false);
    setSaid(outcome);
  };
  const undo = (changeId: string): Promise<void> =>
    run(async () => {
      const result = await api.undo(changeId);
      return { text: result.ok ? t('saved.undo') : t(`error.${result.error.type}`) };
    });

  const condition = safety?.storage.condition;
  return (
    <main ref={main} tabIndex={-1} className="page" aria-busy={safety === null || isBusy}>
      <h1 className="page-title">{t('safety.title')}</h1>
      <p className="soft">{t('safety.text')}</p>
      <div className="said" role="status">
        {said === null ? null : (
          <>
            <p className="grow">{said.text}</p>
            <UndoButton changeId={said.changeId} isBusy={isBusy} onUndo={(changeId) => void undo(changeId)} />
          </>
        )}
      </div>
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

interface UndoProps {
  readonly changeId: string | undefined;
  readonly isBusy: boolean;
  readonly onUndo: (changeId: string) => void;
}

const UndoButton = ({ changeId, isBusy, onUndo }: UndoProps): ReactNode => {
  const { t } = useTranslation();
  if (changeId === undefined) return null;
  return (
    <Button look="link" disabled={isBusy} onClick={() => onUndo(changeId)}>
      {t('safety.undo')}
    </Button>
  );
};
