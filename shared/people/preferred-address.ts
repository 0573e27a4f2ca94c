import type { Customer } from '../schema/customer.ts';

/** The address marked as preferred, else the one added first; empty when there is none. */
export const preferredAddress = ({ emails }: Pick<Customer, 'emails'>): string => {
  const entries = Object.entries(emails);
  const preferred = entries.find(([, { preferred: marked }]) => marked === true);
  const oldest = entries.toSorted(([, one], [, other]) => ((one.addedAt ?? '') < (other.addedAt ?? '') ? -1 : 1))[0];
  return (preferred ?? oldest)?.[0] ?? '';
};
