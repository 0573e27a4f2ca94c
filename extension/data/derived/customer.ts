import { lastContactDay } from '#shared/gestures/contact.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { AddressRow, AftercareDb, AgendaRow, StoredRow, SummaryRow } from '../db.ts';
import { factsFrom } from '../queries/customer-facts.ts';
import { nearRows } from '../near-rows.ts';
import type { Planning } from '../queries/settings.ts';
import { readFiles, type StoredFile } from '../queries/stored-files.ts';
import { isDeleted } from '../rows.ts';
import { replaceRows } from './replace-rows.ts';
import { placeOf } from './today-place.ts';

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
    agenda: {
      customerId: read.facts.customer.id,
      gestures: planned.gestures,
      changesOn: planned.changesOn,
      places: planned.gestures.flatMap((gesture) => placeOf(gesture) ?? []),
    },
  };
};

/** Derived rows of some customers, all made anew; ids as `readFiles` wants them. Runs inside a write transaction over all tables. */
export const deriveCustomers = async (db: AftercareDb, context: DeriveContext, customerIds: readonly string[]): Promise<void> => {
  if (customerIds.length === 0) return;
  const files = await readFiles(db, customerIds);
  const derived = files.map((file) => derivedOf(file, context));
  await Promise.all([
    replaceAddresses(
      db,
      customerIds,
      derived.flatMap(({ addresses }) => addresses),
    ),
    replaceRows(
      db.summary,
      customerIds,
      derived.flatMap(({ summary }) => summary ?? []),
    ),
    replaceRows(
      db.agenda,
      customerIds,
      derived.flatMap(({ agenda }) => agenda ?? []),
    ),
  ]);
};

/** The part of it that look-ups need. */
export const deriveAddresses = async (db: AftercareDb, customerIds: readonly string[]): Promise<void> => {
  const stored = await nearRows(db.customer, ({ id }) => id, customerIds);
  await replaceAddresses(db, customerIds, stored.flatMap(addressesOf));
};

const summaryOf = ({ customer, touches }: CustomerFacts): SummaryRow => {
  const last = newest(touches);
  return {
    customerId: customer.id,
    lastTouch: last === null ? null : { id: last.id, day: last.day, channel: last.channel, direction: last.direction },
    lastContact: lastContactDay(touches),
  };
};

/** What the rep only noted is no contact. */
const newest = (touches: readonly Touch[]): Touch | null =>
  touches
    .filter(({ channel }) => channel !== 'note')
    .reduce<Touch | null>(
      (last, touch) => (last === null || touch.at > last.at || (touch.at === last.at && touch.id > last.id) ? touch : last),
      null,
    );

/** Read without the schema: other fields of the row may be what cannot be parsed. */
const addressesOf = (stored: StoredRow | undefined): readonly AddressRow[] => {
  if (stored === undefined || isDeleted(stored)) return [];
  const emails = stored['emails'];
  return typeof emails === 'object' && emails !== null ? Object.keys(emails).map((email) => ({ email, customerId: stored.id })) : [];
};

const replaceAddresses = async (db: AftercareDb, customerIds: readonly string[], wanted: readonly AddressRow[]): Promise<void> => {
  if (customerIds.length === 0) return;
  const present = await db.addresses.where('customerId').between(customerIds.at(0), customerIds.at(-1), true, true).toArray();
  const presentKeys = new Set(present.map(addressKey));
  const wantedKeys = new Set(wanted.map(addressKey));
  const gone = present.filter((row) => !wantedKeys.has(addressKey(row)));
  const missing = wanted.filter((row) => !presentKeys.has(addressKey(row)));
  if (gone.length > 0) await db.addresses.bulkDelete(gone.map((row) => [row.email, row.customerId]));
  if (missing.length > 0) await db.addresses.bulkPut(missing);
};

const addressKey = ({ email, customerId }: AddressRow): string => JSON.stringify([email, customerId]);
