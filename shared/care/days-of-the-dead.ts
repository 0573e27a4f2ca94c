import type { Customer } from '../schema/customer.ts';
import type { Deceased, LifeEvent } from '../schema/life-event.ts';
import type { Open } from '../schema/fields.ts';
import type { SpecialDate } from '../schema/special-date.ts';

/**
 * The special days that end with a death near a customer, by their ids: those of the person, and the wedding with a spouse. Of several children
 * the days of the one who is named; where nobody is, nobody knows whose days they are, and they stay. Nothing for the customer's own death: the file as a whole falls silent then.
 */
export const daysOfTheDead = (
  { specialDates = {} }: Pick<Customer, 'specialDates'>,
  { died, diedName }: Pick<LifeEvent, 'died' | 'diedName'>,
): Readonly<Record<string, SpecialDate>> => {
  const ending = Object.entries(specialDates).filter(([, date]) => endsWith(date, died));
  if (died !== 'child') return Object.fromEntries(ending);
  const children = new Set(ending.map(([, { person = '' }]) => person));
  if (diedName === undefined) return children.size > 1 ? {} : Object.fromEntries(ending);
  return Object.fromEntries(ending.filter(([, { person }]) => person === diedName));
};

/** The children whose days are kept, by name. */
export const childrenOf = (
  dates: readonly { readonly relation?: string | null | undefined; readonly person?: string | undefined }[],
): readonly string[] => [...new Set(dates.flatMap(({ relation, person = '' }) => (relation === 'child' && person !== '' ? [person] : [])))];

const endsWith = ({ kind, relation }: SpecialDate, died: Open<Deceased> | undefined): boolean => {
  if (died === 'spouse') return relation === 'spouse' || kind === 'wedding';
  return died === 'child' && relation === 'child';
};
