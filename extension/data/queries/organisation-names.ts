import { Dexie } from 'dexie';
import type { AftercareDb } from '../db.ts';
import { foldName } from '../derived/organisation.ts';
import { parseRows } from '../rows.ts';

const SHOWN = 8;

/** Names of organisations that begin with these words, each once; none for no words. */
export const organisationNames = async (db: AftercareDb, text: string): Promise<readonly string[]> => {
  const start = foldName(text);
  if (start === '') return [];
  const keys = await db.organisationNames
    .where(':id')
    .between([start, Dexie.minKey], [`${start}\uffff`, Dexie.maxKey])
    .limit(SHOWN)
    .primaryKeys();
  const stored = await db.organisation.bulkGet(keys.map(([, id]) => id));
  const { rows } = parseRows(
    'organisation',
    stored.filter((row) => row !== undefined),
  );
  return [...new Set(rows.map(({ name }) => name))];
};
