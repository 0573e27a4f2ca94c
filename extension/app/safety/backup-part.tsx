import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { useSafetyTools } from './safety-context.ts';

/** When the last backup was saved, and the button for the next one. */
export const BackupPart = ({
  isQuiet,
}: {
  /** Something else on the page is to be decided first. */ readonly isQuiet: boolean;
}): ReactNode => {
  const { t } = useTranslation();
  const { api, safety, days, isBusy, run } = useSafetyTools();
  const { lastBackup } = safety;
  const save = (): Promise<void> =>
    run(async () => ({ text: (await api.saveBackup()) ? t('backup.saved') : t('error.storage-unavailable') }));
  return (
    <Section heading={t('backup.title')} part="backup">
      <p>
        {lastBackup === null ? t('backup.never') : t('backup.last', { relative: days.relative(lastBackup), day: days.long(lastBackup) })}
      </p>
      <p className="soft">{t('backup.text')}</p>
      <Button look={isQuiet ? 'plain' : 'primary'} className="start" disabled={isBusy} onClick={() => void save()}>
        {t('backup.save')}
      </Button>
    </Section>
  );
};
