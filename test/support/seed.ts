import { addDays } from '#shared/calendar/days.ts';
import type { Customer, Language } from '#shared/schema/customer.ts';
import type { Deal } from '#shared/schema/deal.ts';
import type { Favour } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Organisation } from '#shared/schema/organisation.ts';
import type { Touch } from '#shared/schema/touch.ts';
import { type AftercareDb, createDatabase, type TermsRow } from '../../extension/data/db.ts';
import { type CustomerDerived, derivedOf } from '../../extension/data/derived/customer.ts';
import { organisationNameOf } from '../../extension/data/derived/organisation.ts';
import { writeDerivedState } from '../../extension/data/derived/state.ts';
import { termsOf } from '../../extension/data/derived/terms.ts';
import { DERIVED_VERSION } from '../../extension/data/derived/version.ts';
import { planningOf, readSettings } from '../../extension/data/queries/settings.ts';

export interface SeedOptions {
  readonly customers: number;
  readonly touches: number;
  readonly today: Day;
  /** Own address that the mails belong to. */
  readonly mailbox: string;
}

/** The address of the customer with this number, counted from 0. */
export const seededAddress = (number: number): string => `person${number}@firm${number % FIRMS}.example`;

/**
 * Fills the database of this origin with invented people, contacts, deals and favours and their derived rows, in bulk: to measure with a full
 * database, where writing by commands would take an hour. Stamps and changes are left out; nothing that is read beside an open mail looks at them.
 */
export const seed = async (options: SeedOptions): Promise<void> => {
  const db = createDatabase();
  await db.organisation.bulkPut(organisations(options.customers));
  await db.organisationNames.bulkPut(organisations(options.customers).flatMap((row) => organisationNameOf(row) ?? []));
  const context = { ...planningOf(await readSettings(db)), today: options.today };
  let written = Promise.resolve();
  for (let from = 0; from < options.customers; from += CHUNK_CUSTOMERS) {
    const files = Array.from({ length: Math.min(CHUNK_CUSTOMERS, options.customers - from) }, (_, index) => fileOf(from + index, options));
    const terms = files.map(({ customer }, index) => termsOf(customer, firmName((from + index) % FIRMS)));
    const derived = files.map((file) =>
      derivedOf(
        {
          customerId: file.customer.id,
          stored: file.customer,
          ...file,
          complaints: [],
          promises: [],
          questions: [],
          lifeEvents: [],
          relations: [],
          decisions: [],
        },
        context,
      ),
    );
    // One chunk is worked out while the one before is written.
    await written;
    written = writeChunk(db, files, derived, terms);
  }
  await written;
  await writeDerivedState(db, { version: DERIVED_VERSION, rebuilding: null, day: options.today });
  db.close();
};

const CHUNK_CUSTOMERS = 1_000;
const FIRMS = 20_000;
const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'ko'];
const TIERS = ['A', 'B', 'C', null] as const;
const PAST_DAYS = 400;

interface SeededFile {
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly favours: readonly Favour[];
  readonly touches: readonly Touch[];
}

/** Without dexie, which hears of every row, and without waiting for the disk. */
const writeChunk = (
  db: AftercareDb,
  files: readonly SeededFile[],
  derived: readonly CustomerDerived[],
  terms: readonly TermsRow[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const rows: Readonly<Record<string, readonly unknown[]>> = {
      customer: files.map(({ customer }) => customer),
      deal: files.flatMap(({ deals }) => deals),
      favour: files.flatMap(({ favours }) => favours),
      touch: files.flatMap(({ touches }) => touches),
      addresses: derived.flatMap(({ addresses }) => addresses),
      summary: derived.flatMap(({ summary }) => summary ?? []),
      agenda: derived.flatMap(({ agenda }) => agenda ?? []),
      terms,
    };
    const transaction = db.backendDB().transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('The seed could not be written')));
    for (const [table, each] of Object.entries(rows)) {
      const store = transaction.objectStore(table);
      for (const row of each) store.put(row);
    }
  });

const organisations = (customers: number): Organisation[] =>
  Array.from({ length: Math.min(FIRMS, customers) }, (_, number) => ({ id: `firm-${number}`, name: firmName(number) }));

const firmName = (number: number): string => `Firm ${number}`;

const fileOf = (number: number, { customers, touches, today, mailbox }: SeedOptions): SeededFile => {
  // Ids as even as random ones, so that one customer's rows do not lie beside the next one's.
  const id = `seed-${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`;
  const dayBefore = (count: number): Day => addDays(today, -(count % PAST_DAYS));
  const share = Math.floor(touches / customers) + (number < touches % customers ? 1 : 0);
  return {
    customer: {
      id,
      familyName: `Family${number}`,
      givenName: `Given${number}`,
      nameOrder: 'given-first',
      emails: { [seededAddress(number)]: { preferred: true } },
      organisationId: `firm-${number % FIRMS}`,
      tier: TIERS[number % TIERS.length] ?? null,
      language: LANGUAGES[number % LANGUAGES.length] ?? 'en',
      register: 'formal',
      since: dayBefore(PAST_DAYS - 1),
    },
    deals: number % 10 === 0 ? [{ id: `${id}-deal`, customerId: id, what: 'Twelve pumps', closedOn: dayBefore(number) }] : [],
    favours: number % 20 === 0 ? [{ id: `${id}-favour`, customerId: id, kind: 'information', what: '', on: dayBefore(number) }] : [],
    touches: Array.from({ length: share }, (_, index) => {
      const day = dayBefore(number * 7 + index * 31);
      const isOurs = index % 2 === 0;
      return {
        id: `${id}-touch-${index}`,
        customerId: id,
        at: `${day}T09:00:00.000Z`,
        day,
        channel: 'email',
        direction: isOurs ? 'out' : 'in',
        position: isOurs ? 'to' : 'from',
        subject: `Delivery ${index}`,
        source: { webmail: 'gmail', mailbox, thread: `${id}${index}`, messageId: `${id}${index}` },
      };
    }),
  };
};
