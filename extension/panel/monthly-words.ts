import type { KeptMonth } from '#shared/care/kept-months.ts';
import type { Words } from './use-words.ts';

/** So many months that went wrong are named; the others are in the count. */
const BROKEN_SHOWN = 3;

/** "kept in 5 of 6 months · Jun: 2 days too early". Empty as long as no month is decided. */
export const keptWords = (months: readonly KeptMonth[], { t, month }: Words): string => {
  if (months.length === 0) return '';
  const kept = months.filter(({ outcome }) => outcome === 'kept').length;
  const broken = months.filter(({ outcome }) => outcome !== 'kept').slice(-BROKEN_SHOWN);
  const parts = broken.map(({ outcome, days, month: which }) => {
    if (outcome === 'early') return t('monthly.tooEarly', { month: month(which), count: days });
    return outcome === 'late' ? t('monthly.tooLate', { month: month(which), count: days }) : t('monthly.missed', { month: month(which) });
  });
  return [t('monthly.kept', { kept, count: months.length }), ...parts].join(' · ');
};
