import { lastContactDay } from '#shared/gestures/contact.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { AddressRow, AftercareDb, AgendaRow, StoredRow, SummaryRow } from '../db.ts';
import { factsFrom, readFile, type StoredFile } from '../queries/customer-facts.ts';
import type { Planning } from '../queries/settings.ts';
import { isDeleted } from '../rows.ts';

export interface DeriveContext extends Planning {
  readonly today: Day;
}

export interface CustomerDerived {
  readonly addresses: readonly AddressRow[];
  readonly summary: SummaryRow | null;
  readonly agenda: AgendaRow | null;
}

/** Rows that follow from a customer's records. An unreadable customer keeps its addresses, so that it is found and reported. */
export const derivedOf = (file: StoredFile, { today, calendar, gestures }: DeriveContext): CustomerDerived => {
  const addresses = addressesOf(file.stored);
  const read = factsFrom(file);
  if (!read.ok) return { addresses, summary: null, agenda: null };
  const planned = plan(read.facts, today, calendar, gestures);
  return {
    addresses,
    summary: summaryOf(read.facts),
    agenda: { customerId: read.facts.customer.id, plannedFor: today, gestures: planned.gestures, changesOn: planned.changesOn },
  };
};

/** Runs inside a write transaction over all tables. */
export const deriveCustomer = async (db: AftercareDb, context: DeriveContext, customerId: string): Promise<void> => {
  const { addresses, summary, agenda } = derivedOf(await readFile(db, customerId), context);
  await replaceAddresses(db, customerId, addresses);
  await (summary === null ? db.summary.delete(customerId) : db.summary.put(summary));
  await (agenda === null ? db.agenda.delete(customerId) : db.agenda.put(agenda));
};

export const summaryOf = ({ customer, touches }: CustomerFacts): SummaryRow => {
  const last = newest(touches);
  return {
    customerId: customer.id,
    lastTouch: last === null ? null : { id: last.id, day: last.day, channel: last.channel, direction: last.direction },
    lastContact: lastContactDay(touches),
  };
};

const newest = (touches: readonly Touch[]): Touch | null =>
  touches.reduce<Touch | null>(
    (last, touch) => (last === null || touch.at > last.at || (touch.at === last.at && touch.id > last.id) ? touch : last),
    null,
  );

/** Read without the schema: other fields of the row may be what cannot be parsed. */
const addressesOf = (stored: StoredRow | undefined): readonly AddressRow[] => {
  if (stored === undefined || isDeleted(stored)) return [];
  const emails = stored['emails'];
  return typeof emails === 'object' && emails !== null ? Object.keys(emails).map((email) => ({ email, customerId: stored.id })) : [];
};

const replaceAddresses = async (db: AftercareDb, customerId: string, wanted: readonly AddressRow[]): Promise<void> => {
  const present = await db.addresses.where('customerId').equals(customerId).toArray();
  const gone = present.filter((row) => wanted.every(({ email }) => email !== row.email));
  const missing = wanted.filter((row) => present.every(({ email }) => email !== row.email));
  await db.addresses.bulkDelete(gone.map((row) => [row.email, row.customerId]));
  await db.addresses.bulkPut(missing);
};
