import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreMode } from '../../data/restore/take-records.ts';
import type { Backup } from '../../interchange/backup/read.ts';
import { Button } from '../../ui/button.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { useSafetyTools } from './safety-context.ts';

interface PlanProps {
  readonly backup: Backup;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** What is in the chosen file, and what restoring it does; the rep decides. */
export const RestorePlan = ({ backup, onRestore, onCancel }: PlanProps): ReactNode => {
  const { t } = useTranslation();
  const { days } = useSafetyTools();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { madeAt, unreadable, lost } = backup;
  return (
    <div className="card" data-part="restore-plan">
      <h3 ref={heading} tabIndex={-1}>
        {t('restore.file', { day: days.long(days.dayOf(madeAt)) })}
      </h3>
      <Contents counts={backup.counts} />
      {unreadable.length === 0 ? null : <p>{t('restore.unreadable', { count: unreadable.length })}</p>}
      {lost.length === 0 ? null : <p>{t('restore.lost', { count: lost.length })}</p>}
      <RadioList
        legend={t('restore.mode')}
        choices={[
          { value: 'merge', text: t('restore.merge'), sub: t('restore.mergeText') },
          { value: 'replace', text: t('restore.replace'), sub: t('restore.replaceText') },
        ]}
        value={mode}
        onPick={(picked) => setMode(picked === 'replace' ? 'replace' : 'merge')}
      />
      <p className="soft">{t('restore.promise')}</p>
      <div className="row">
        <Button look="primary" onClick={() => onRestore(mode)}>
          {t('restore.start')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** Kinds that a rep knows by name; all others are counted together. */
const NAMED = ['customer', 'touch', 'deal', 'complaint', 'promise'] as const;

const Contents = ({ counts }: Pick<Backup, 'counts'>): ReactNode => {
  const { t } = useTranslation();
  const { days } = useSafetyTools();
  const named = NAMED.map((kind) => ({ kind, count: counts[kind] ?? 0 }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rest = all - named.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <p>{t('restore.empty')}</p>;
  const parts = [...named, { kind: 'rest' as const, count: rest }].filter(({ count }) => count > 0);
  return <p>{t('restore.holds', { what: days.list(parts.map(({ kind, count }) => t(`restore.${kind}`, { count }))) })}</p>;
};
