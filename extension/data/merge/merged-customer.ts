import type { Customer } from '#shared/schema/customer.ts';
import { stricterConsent } from '#shared/care/consent.ts';
import { filledFields } from './filled-fields.ts';

/**
 * What the kept file takes of the other: its own words win, empty fields are filled, maps are united. A name is taken whole or not at all. The
 * file is as old as the older one, and archived only if both were; what a customer asked us not to do holds, whichever file says it.
 * Whether they left is said of the organisation that stays.
 */
export const mergedCustomer = (keep: Customer, gone: Customer): Readonly<Record<string, unknown>> => ({
  ...filledFields('customer', keep, { ...withoutOwn(gone), emails: emailsFor(keep, gone) }),
  ...nameFor(keep, gone),
  contact: stricterConsent(keep.contact, gone.contact),
  since: keep.since < gone.since ? keep.since : gone.since,
  leftOn: leftOnOf(keep, gone),
  archived: keep.archived === true && gone.archived === true ? true : undefined,
});

/** Without what is never filled in: names and age follow rules of their own, the rest speaks of the file itself. */
const withoutOwn = ({
  familyName: _,
  givenName: __,
  nameOrder: ___,
  since: ____,
  archived: _____,
  mergedInto: ______,
  leftOn: _______,
  ...rest
}: Customer) => rest;

const nameFor = (keep: Customer, { familyName, givenName, nameOrder }: Customer): Partial<Customer> =>
  keep.familyName === '' && keep.givenName === '' ? { familyName, givenName, nameOrder } : {};

const leftOnOf = (keep: Customer, gone: Customer): Customer['leftOn'] => {
  const isOfTheSame = keep.organisationId === undefined || keep.organisationId === gone.organisationId;
  return keep.leftOn ?? (isOfTheSame ? gone.leftOn : undefined);
};

/** The kept file's preferred address stays the only one. */
const emailsFor = (keep: Customer, { emails }: Customer): Customer['emails'] =>
  Object.keys(keep.emails).length === 0
    ? emails
    : Object.fromEntries(Object.entries(emails).map(([address, { preferred: _, ...rest }]) => [address, rest]));
