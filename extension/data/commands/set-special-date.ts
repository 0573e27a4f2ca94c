import { checkDate } from '#shared/calendar/special-date.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import type { EditOf, SpecialDateEntry } from '../../messaging/protocol/card.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

type SpecialDateEdit = Omit<EditOf<'special-date'>, 'type'> & { readonly customerId: string };

const LINE_AT_MOST = 300;

/**
 * A new special date, or a new word about one that is there; `gone` where it is not. `invalid`: no calendar has such a day, somebody else's day has no
 * name to it (it would pass for the customer's own), a day that is neither birthday nor wedding says not what it is, or a birth lies in a year to come.
 */
export const setSpecialDate = (deps: DataDeps, { customerId, dateId, date }: SpecialDateEdit): Promise<CommandResult> =>
  commit(deps, 'set-special-date', () =>
    forCustomer(deps.db, customerId, ({ id, specialDates = {} }) => {
      if (dateId !== null && !Object.hasOwn(specialDates, dateId)) return 'gone';
      const before = dateId === null ? undefined : specialDates[dateId];
      if (!isSound(date, deps)) return 'invalid';
      return [{ kind: 'customer', id, set: { [`specialDates/${dateId ?? deps.newId()}`]: withEntry(before, date) } }];
    }),
  );

const isSound = (date: SpecialDateEntry, { today }: DataDeps): boolean =>
  checkDate(date).ok &&
  date.label.length <= LINE_AT_MOST &&
  date.person.length <= LINE_AT_MOST &&
  (date.relation !== null) === (date.person.trim() !== '') &&
  (date.kind !== 'other' || date.label.trim() !== '') &&
  (date.kind !== 'birthday' || date.year === null || date.year <= Number(today().slice(0, 4)));

/** What the form does not show, such as the end of a date, stays. */
const withEntry = (before: SpecialDate | undefined, entry: SpecialDateEntry): SpecialDate => {
  const { label: _label, person: _person, relation: _relation, ...kept } = before ?? {};
  const { kind, month, day, year, calendar, leapMonth, relation } = entry;
  const [label, person] = [entry.label.trim(), entry.person.trim()];
  return {
    ...kept,
    kind,
    month,
    day,
    year,
    calendar,
    leapMonth,
    ...(label === '' ? {} : { label }),
    ...(person === '' ? {} : { person }),
    ...(relation === null ? {} : { relation }),
  };
};
