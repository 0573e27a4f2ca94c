import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreProgress } from '../../interchange/backup/restore.ts';

/** How far a restoring has come. */
export const Progress = ({ progress }: { readonly progress: RestoreProgress }): ReactNode => {
  const { t } = useTranslation();
  const percent = percentOf(progress);
  const text = progress.step === 'copying' ? t('restore.copying') : t(`restore.${progress.step}`, { percent });
  return (
    <>
      <p>{text}</p>
      <progress className="progress" aria-label={text} max={100} value={percent} />
      <p className="soft">{t('restore.stay')}</p>
    </>
  );
};

const percentOf = (progress: RestoreProgress): number => {
  if (progress.step === 'copying') return 0;
  const { done, total } = progress;
  return total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total));
};
