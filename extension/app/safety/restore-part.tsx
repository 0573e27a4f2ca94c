import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupError } from '../../interchange/backup/read.ts';
import type { RestoreProgress } from '../../interchange/backup/restore.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { FileButton } from '../file-button.tsx';
import type { Said } from '../use-deeds.ts';
import { Progress } from './progress.tsx';
import { RestorePlan } from './restore-plan.tsx';
import type { RestoreOutcome } from './safety-api.ts';
import { useSafetyTools } from './safety-context.ts';

type Step =
  | { readonly type: 'choose' }
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly file: File; readonly error: BackupError | 'failed' }
  | { readonly type: 'plan'; readonly backup: Backup }
  | { readonly type: 'working'; readonly progress: RestoreProgress };

interface RestoreProps {
  /** Is told whether a file lies there to be decided on. */
  readonly onDeciding: (isDeciding: boolean) => void;
}

/** From a file that the rep chooses, over a look at what is in it, to the data as they were. Until the last click nothing changes. */
export const RestorePart = ({ onDeciding }: RestoreProps): ReactNode => {
  const { t } = useTranslation();
  const { api, isBusy, run } = useSafetyTools();
  const [step, setStep] = useState<Step>({ type: 'choose' });

  const isDeciding = step.type === 'plan';
  useEffect(() => onDeciding(isDeciding), [isDeciding, onDeciding]);

  const read = async (file: File, acceptAltered = false): Promise<void> => {
    setStep({ type: 'reading' });
    const result = await api.read(file, { acceptAltered }).catch(() => null);
    if (result?.ok === true) setStep({ type: 'plan', backup: result.backup });
    else setStep({ type: 'refused', file, error: result === null ? 'failed' : result.error.type });
  };
  const work = (task: (onProgress: (progress: RestoreProgress) => void) => Promise<RestoreOutcome>, done: (outcome: Done) => string) =>
    run(async (): Promise<Said> => {
      setStep({ type: 'working', progress: { step: 'copying' } });
      const outcome = await task((progress) => setStep({ type: 'working', progress })).catch(() => null);
      setStep({ type: 'choose' });
      if (outcome === null || !outcome.ok) return { text: t(`restore.error-${outcome?.error ?? 'failed'}`) };
      return { text: done(outcome) };
    });

  return (
    <Section heading={t('restore.title')} part="restore">
      {step.type === 'choose' ? <Undo onUndo={() => void work(api.undoRestore, () => t('restore.undone'))} /> : null}
      {step.type === 'choose' || step.type === 'refused' ? (
        <>
          {step.type === 'refused' ? (
            <div role="alert" className="trouble">
              <p>{t(`restore.error-${step.error}`)}</p>
              {step.error === 'altered' ? (
                <Button className="start" onClick={() => void read(step.file, true)}>
                  {t('restore.acceptAltered')}
                </Button>
              ) : null}
            </div>
          ) : (
            <p className="soft">{t('restore.text')}</p>
          )}
          <FileButton accept=".json,application/json" disabled={isBusy} label={t('restore.choose')} onPick={(file) => void read(file)} />
        </>
      ) : null}
      {step.type === 'reading' ? <p className="soft">{t('restore.reading')}</p> : null}
      {step.type === 'plan' ? (
        <RestorePlan
          backup={step.backup}
          onCancel={() => setStep({ type: 'choose' })}
          onRestore={(mode) =>
            void work(
              (onProgress) => api.restore(step.backup, mode, onProgress),
              ({ taken: { added, changed, kept } }) => t('restore.done', { added, changed, kept }),
            )
          }
        />
      ) : null}
      {step.type === 'working' ? <Progress progress={step.progress} /> : null}
    </Section>
  );
};

type Done = Extract<RestoreOutcome, { ok: true }>;

/** The way back from the last restoring. */
const Undo = ({ onUndo }: { readonly onUndo: () => void }): ReactNode => {
  const { t } = useTranslation();
  const { safety, days, isBusy } = useSafetyTools();
  if (safety.restored === null) return null;
  const { on, until } = safety.restored;
  return (
    <div className="card" data-part="undo-restore">
      <p>{t('restore.undoTitle', { relative: days.relative(on) })}</p>
      <p className="soft">{t('restore.undoText', { day: days.long(until) })}</p>
      <Button className="start" disabled={isBusy} onClick={onUndo}>
        {t('restore.undo')}
      </Button>
    </div>
  );
};
