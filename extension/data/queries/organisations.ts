import { Dexie } from 'dexie';
import type { Organisation } from '#shared/schema/organisation.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { foldName, organisationNameOf } from '../derived/organisation.ts';
import { isBuilt } from '../derived/state.ts';
import { isDeleted, type ParsedRows, parseRow, parseRows } from '../rows.ts';

/** Null when there is none, or none that can be read. */
export const organisationById = async (db: AftercareDb, id: string): Promise<Organisation | null> => {
  const stored = await db.organisation.get(id);
  return stored === undefined || isDeleted(stored) ? null : parseRow('organisation', stored);
};

/** The same name but for capitals and spaces; the rep may have made several. */
export const organisationsByName = async (db: AftercareDb, name: string): Promise<ParsedRows<'organisation'>> =>
  parseRows('organisation', await storedByName(db, foldName(name)));

const storedByName = async (db: AftercareDb, name: string): Promise<readonly StoredRow[]> => {
  if (!(await isBuilt(db, 'organisation'))) return db.organisation.filter((stored) => organisationNameOf(stored)?.name === name).toArray();
  const keys = await db.organisationNames.where(':id').between([name, Dexie.minKey], [name, Dexie.maxKey]).primaryKeys();
  const rows = await db.organisation.bulkGet(keys.map(([, id]) => id));
  return rows.filter((row) => row !== undefined);
};
