import type { ReactNode } from 'react';
import type { CheckIns } from '../../messaging/protocol/settings.ts';
import { SelectField } from '../../ui/field.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Reveal } from '../../ui/reveal.tsx';
import type { Words } from '../use-words.ts';
import { Notice } from './notice.tsx';
import type { SectionProps } from './section-props.ts';
import { TierDaysForm } from './tier-days-form.tsx';
import { useChange } from './use-change.ts';

const CHECK_INS: readonly CheckIns[] = ['abc', 'quarterly', 'own'];
const RECOVERY_DAYS: readonly number[] = [3, 5, 7, 10, 14];

/** How often to be in touch with everybody, and how early the rep is told. */
export const Rhythm = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const { t } = words;
  return (
    <>
      <RadioList
        legend={t('settings.checkIns')}
        choices={CHECK_INS.map((value) => ({ value, text: t(`settings.checkIns-${value}`), sub: t(`settings.checkInsText-${value}`) }))}
        value={page.checkIns}
        onPick={(picked) => void set({ key: 'check-ins', value: CHECK_INS.find((each) => each === picked) ?? null })}
      />
      {page.checkIns === 'own' ? (
        <TierDaysForm
          setting="check-in-days"
          legend={t('settings.checkInDays')}
          hint={t('settings.checkInDaysText')}
          saved={page.checkInDays}
          words={words}
        />
      ) : null}
      <TierDaysForm
        setting="visit-days"
        legend={t('settings.visitDays')}
        hint={t('settings.visitDaysText')}
        saved={page.visitDays}
        words={words}
      />
      <SelectField
        label={t('settings.recovery')}
        value={String(page.recoveryDays)}
        options={withStored(RECOVERY_DAYS, page.recoveryDays).map((days) => ({ value: String(days), text: every(days, words) }))}
        onPick={(days) => void set({ key: 'recovery-days', value: Number(days) })}
      />
      <Reveal label={t('settings.notice')}>
        <Notice page={page} words={words} />
      </Reveal>
    </>
  );
};

/** Another version of Aftercare may have offered other days. */
const withStored = (offered: readonly number[], stored: number): readonly number[] =>
  [...new Set([...offered, stored])].toSorted((one, other) => one - other);

const every = (days: number, { t }: Words): string => {
  if (days === 1) return t('reason.day');
  return days === 7 ? t('reason.week') : t('reason.days', { count: days });
};
