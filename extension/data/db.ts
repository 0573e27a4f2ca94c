import { Dexie, type Table } from 'dexie';
import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { RecordKind } from '#shared/schema/index.ts';
import type { Day, Open } from '#shared/schema/fields.ts';
import type { Channel } from '#shared/schema/touch.ts';
import { isStamp, type Stamp } from '#shared/sync/clock.ts';
import type { CommandName } from '../messaging/protocol/results.ts';
import { DERIVED_VERSION } from './derived/version.ts';
import { defineVersions } from './upgrades.ts';

export const DATABASE_NAME = 'aftercare';

/** A record as it lies in the database: exactly the schema's fields, but unproven until it is parsed. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Sync state of a record: when each field was written; a cleared field keeps its stamp. Nothing at or below `floor` exists. */
export interface StampsRow extends RecordRef {
  readonly fields: Readonly<Record<string, Stamp>>;
  readonly floor: Stamp | null;
}

/** A record as a file or another device carries it: a field without a stamp was written nobody knows when. */
export interface CarriedRecord {
  readonly kind: RecordKind;
  readonly row: StoredRow;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly floor: Stamp | null;
}

/**
 * The record waits to be sent. `stamp` tells whether it changed again while it was on its way. An empty id stands for every record of the kind with a
 * field as late as the stamp or earlier: a backup that brings all of a kind leaves one mark instead of one for each.
 */
export interface DirtyRow extends RecordRef {
  readonly stamp: Stamp;
}

/** The id of a mark for every record of a kind. */
export const EVERY_RECORD = '';

/** What a command wrote. The id is the stamp that all its fields carry, so ids are in the order of writing. */
export interface ChangeRow {
  readonly id: Stamp;
  readonly command: CommandName;
  /** Wall clock in milliseconds. */
  readonly at: number;
  /** Present where the rep did it, so that the newest of these is found among many that Aftercare wrote by itself. */
  readonly byRep?: 1;
  /** Of what takes a change back: that change. */
  readonly undoes?: Stamp;
  readonly records: readonly ChangedRecord[];
}

export interface ChangedRecord extends RecordRef {
  readonly created: boolean;
  readonly fields: readonly ChangedField[];
}

/** `old` is absent when the field had no value, `was` (the change that had written it) when nobody had written it. */
export interface ChangedField {
  readonly path: string;
  readonly old?: unknown;
  readonly was?: Stamp;
}

export interface MetaRow {
  readonly key: 'last-stamp' | 'derived';
  readonly value: unknown;
}

export interface AddressRow {
  readonly email: string;
  readonly customerId: string;
}

export interface OrganisationNameRow {
  readonly name: string;
  readonly organisationId: string;
}

export interface SummaryRow {
  readonly customerId: string;
  readonly lastTouch: {
    readonly id: string;
    readonly day: Day;
    readonly channel: Open<Channel>;
    readonly direction: Open<'in' | 'out'>;
  } | null;
  readonly lastContact: Day | null;
}

export interface AgendaRow {
  readonly customerId: string;
  readonly gestures: readonly PlannedGesture[];
  /** First day on which this plan is no longer right; null = it stays. */
  readonly changesOn: Day | null;
  /** Where the gestures stand in Today (`derived/today-place.ts`). */
  readonly places: readonly string[];
}

/** What a customer is found by: folded text after one letter that says what kind of text it is (`derived/terms.ts`). */
export interface TermsRow {
  readonly customerId: string;
  readonly terms: readonly string[];
}

interface DerivedTables {
  readonly addresses: Table<AddressRow, [string, string]>;
  readonly organisationNames: Table<OrganisationNameRow, [string, string]>;
  readonly summary: Table<SummaryRow, string>;
  readonly agenda: Table<AgendaRow, string>;
  readonly terms: Table<TermsRow, string>;
}

interface SyncTables {
  readonly stamps: Table<StampsRow, [RecordKind, string]>;
  readonly dirty: Table<DirtyRow, [RecordKind, string]>;
  readonly changes: Table<ChangeRow, Stamp>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
}

export type AftercareDb = Dexie & { readonly [Kind in RecordKind]: Table<StoredRow, string> } & SyncTables & DerivedTables;

export interface DatabaseOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** Nothing is opened before the first read or write. Strict durability: an answered command has reached the disk. */
export const createDatabase = ({ name = DATABASE_NAME, ...engine }: DatabaseOptions = {}): AftercareDb => {
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict' });
  defineVersions(db);
  const tables = withTables(db);
  // Lets go where another page deletes or upgrades the database, and opens the new one when asked; Dexie would also say so on the console.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
  db.on('blocked', () => false);
  // A new database has no derived rows to make: look-ups may rely on them from the first one on.
  db.on('populate', () => tables.meta.add({ key: 'derived', value: { version: DERIVED_VERSION, rebuilding: null, day: null } }));
  return tables;
};

/** The last stamp that this device made; null before the first write. */
export const lastStamp = async (db: AftercareDb): Promise<Stamp | null> => {
  const value = (await db.meta.get('last-stamp'))?.value;
  return isStamp(value) ? value : null;
};

/** Dexie adds a property per table when versions are defined; `defineVersions` names every table of `AftercareDb`, which a test compares. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const withTables = (db: Dexie): AftercareDb => db as AftercareDb;
