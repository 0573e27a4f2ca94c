import { type ReactNode, useState } from 'react';
import type { SafetyView } from '../messaging/protocol/safety.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface SafetyProps {
  readonly safety: SafetyView;
  readonly words: Words;
}

/** Quiet lines under the day: a backup that is due, practice customers, or the offer of them to somebody who has no customer yet. */
export const TodaySafety = ({ safety, words }: SafetyProps): ReactNode => {
  if (safety.practiceCustomers > 0) {
    return (
      <>
        <BackupReminder safety={safety} words={words} />
        <PracticeHere words={words} />
      </>
    );
  }
  return safety.hasCustomers ? <BackupReminder safety={safety} words={words} /> : <PracticeOffer words={words} />;
};

const BackupReminder = ({ safety, words }: SafetyProps): ReactNode => {
  const { api, ask } = usePanelTools();
  const { t } = words;
  const { lastBackup, remindsOfBackup } = safety;
  const later = async (): Promise<void> => {
    await api.restBackupReminder({}).catch(() => undefined);
    await ask();
  };
  if (!remindsOfBackup) return null;
  return (
    <p className="remark" data-part="backup-reminder">
      <span>{lastBackup === null ? t('backup.dueNever') : t('backup.due', { relative: words.relative(lastBackup) })}</span>
      <Button look="link" onClick={() => void api.openApp({ route: 'safety' })}>
        {t('backup.save')}
      </Button>
      <Button look="link" onClick={() => void later()}>
        {t('backup.later')}
      </Button>
    </p>
  );
};

const PracticeHere = ({ words: { t } }: { readonly words: Words }): ReactNode => {
  const { api, act } = usePanelTools();
  return (
    <p className="remark" data-part="practice">
      <span>{t('practice.here')}</span>
      <Button
        look="link"
        title={t('practice.removeText')}
        onClick={() => void act('remove-practice-data', () => api.removePracticeData({}))}
      >
        {t('practice.remove')}
      </Button>
    </p>
  );
};

const PracticeOffer = ({ words: { t, language } }: { readonly words: Words }): ReactNode => {
  const { api, act, view } = usePanelTools();
  const [isAdding, setAdding] = useState(false);
  const add = async (): Promise<void> => {
    setAdding(true);
    await act('add-practice-data', () => api.addPracticeData({ language: practiceLanguage(language) }));
    setAdding(false);
  };
  return (
    <div className="field" data-part="practice">
      <p className="soft">{t('practice.offer')}</p>
      <Button
        className="start"
        look={view.mailbox.status === 'in-use' ? 'primary' : 'plain'}
        aria-disabled={isAdding}
        onClick={() => (isAdding ? undefined : void add())}
      >
        {t('practice.add')}
      </Button>
    </div>
  );
};

const practiceLanguage = (language: string): 'en' | 'zh-CN' | 'ko' => (language === 'ko' || language === 'zh-CN' ? language : 'en');
