import type { Customer } from '../schema/customer.ts';
import type { Deceased } from '../schema/life-event.ts';
import type { Open } from '../schema/fields.ts';
import type { SpecialDate } from '../schema/special-date.ts';

/**
 * The special days that end with a death near a customer, by their ids: those of the person, and the wedding with a spouse. Of several children nobody
 * knows whose days they are, and they stay. Nothing for the customer's own death: the file as a whole falls silent then.
 */
export const daysOfTheDead = (
  { specialDates = {} }: Pick<Customer, 'specialDates'>,
  died: Open<Deceased> | undefined,
): Readonly<Record<string, SpecialDate>> => {
  const ending = Object.entries(specialDates).filter(([, date]) => endsWith(date, died));
  const children = new Set(ending.map(([, { person = '' }]) => person));
  return died === 'child' && children.size > 1 ? {} : Object.fromEntries(ending);
};

const endsWith = ({ kind, relation }: SpecialDate, died: Open<Deceased> | undefined): boolean => {
  if (died === 'spouse') return relation === 'spouse' || kind === 'wedding';
  return died === 'child' && relation === 'child';
};
