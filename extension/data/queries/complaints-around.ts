import { isOpen } from '#shared/care/complaint.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { AftercareDb } from '../db.ts';
import { parseRows } from '../rows.ts';

export interface ComplaintAround {
  readonly customer: Customer;
  readonly complaint: Complaint;
}

/** Open complaints of others of the same organisation, oldest first. */
export const complaintsAround = async (
  db: AftercareDb,
  { id, organisationId }: Pick<Customer, 'id' | 'organisationId'>,
): Promise<readonly ComplaintAround[]> => {
  if (organisationId === undefined) return [];
  return db.transaction('r', [db.customer, db.complaint], async () => {
    const stored = await db.customer.where('organisationId').equals(organisationId).toArray();
    const others = parseRows('customer', stored).rows.filter((customer) => customer.id !== id && customer.archived !== true);
    const customersById = new Map(others.map((customer) => [customer.id, customer]));
    const complaints = await db.complaint
      .where('customerId')
      .anyOf([...customersById.keys()])
      .toArray();
    return parseRows('complaint', complaints)
      .rows.flatMap((complaint) => {
        const customer = customersById.get(complaint.customerId);
        return customer === undefined || !isOpen(complaint) ? [] : [{ customer, complaint }];
      })
      .toSorted((one, other) => (one.complaint.receivedOn < other.complaint.receivedOn ? -1 : 1));
  });
};
