import type { SpecialDateView } from '../../messaging/protocol/card.ts';
import type { Words } from '../use-words.ts';
import { KINDS, RELATIONS } from './special-date-at-work.ts';

type Entry = SpecialDateView['entry'];

/** "Birthday", "Opening of the shop", "Birthday of Lena (Child)". */
export const whatDay = ({ kind, label, person, relation }: Entry, { t }: Words): string => {
  const what = label === '' ? t(`specialDate.${KINDS.find((each) => each === kind) ?? 'other'}`) : label;
  if (person === '') return what;
  return t('specialDate.of', { what, name: person, relation: t(`specialDate.${relationKey(relation)}`) });
};

export const relationKey = (relation: Entry['relation']): 'spouse' | 'child' | 'somebody' => {
  const known = RELATIONS.find((each) => each === relation);
  return known === undefined || known === 'other' ? 'somebody' : known;
};

/** The solar day of the next return, and in brackets what the date's own calendar calls it. */
export const nextDay = ({ entry, next }: Pick<SpecialDateView, 'entry' | 'next'>, words: Words): string => {
  const { t } = words;
  if (next === null) return t('specialDate.never');
  const on = next.first === next.last ? words.day(next.first) : `${words.day(next.first)} – ${words.day(next.last)}`;
  if (entry.calendar === 'iso8601') return on;
  const { month, day, leapMonth } = entry;
  if (day === null) return t(leapMonth ? 'specialDate.leapMonthOnly' : 'specialDate.lunarMonth', { on, month });
  return t(leapMonth ? 'specialDate.leap' : 'specialDate.lunar', { on, month, day });
};
