import type { ReactNode } from 'react';
import { TextField } from '../../ui/field.tsx';
import type { MonthlyTexts } from '../memory.ts';
import type { Words } from '../use-words.ts';

interface MonthlyFieldsProps {
  readonly monthly: MonthlyTexts;
  readonly error: string | undefined;
  readonly words: Words;
  readonly onChange: (monthly: MonthlyTexts) => void;
}

/** The day of every month, and how far from it still counts as kept. */
export const MonthlyFields = ({ monthly, error, words, onChange }: MonthlyFieldsProps): ReactNode => {
  const { t } = words;
  const field = (name: keyof MonthlyTexts) => ({
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    maxLength: 2,
    value: monthly[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ ...monthly, [name]: target.value }),
  });
  return (
    <>
      <TextField label={t('monthly.on')} error={error} {...field('on')} />
      <div className="pair">
        <TextField label={t('monthly.early')} {...field('early')} />
        <TextField label={t('monthly.late')} {...field('late')} />
      </div>
      <p className="soft">{t('monthly.help')}</p>
    </>
  );
};
