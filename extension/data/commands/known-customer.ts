import type { Customer } from '#shared/schema/customer.ts';
import type { CommandError } from '../../messaging/protocol/results.ts';
import type { Planned } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { Patch } from '../patch.ts';
import { livingCustomer } from '../queries/living-customer.ts';
import { parseRow } from '../rows.ts';
import { refused } from './result.ts';

/**
 * Patches for a customer who is there: `gone` when deleted or unknown, `invalid` when the row cannot be read. Of a file that was merged the
 * kept one is given, so patches name `customer.id`. Runs inside `commit`.
 */
export const forCustomer = async (
  db: AftercareDb,
  customerId: string,
  patches: (customer: Customer) => readonly Patch[] | CommandError | Promise<readonly Patch[] | CommandError>,
): Promise<Planned> => {
  const stored = await livingCustomer(db, customerId);
  if (stored === null) return refused('gone');
  const customer = parseRow('customer', stored);
  if (customer === null) return refused('invalid');
  const decided = await patches(customer);
  return typeof decided === 'string' ? refused(decided) : { ok: true, patches: decided };
};

/** As `forCustomer`, for two who are both there. */
export const forTwoCustomers = (
  db: AftercareDb,
  oneId: string,
  otherId: string,
  patches: (one: Customer, other: Customer) => Promise<readonly Patch[] | CommandError>,
): Promise<Planned> =>
  forCustomer(db, oneId, async (one) => {
    const planned = await forCustomer(db, otherId, (other) => patches(one, other));
    return planned.ok ? planned.patches : planned.error.type;
  });
