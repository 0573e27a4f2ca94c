import type { AftercareDb, OrganisationNameRow, StoredRow } from '../db.ts';
import { isDeleted } from '../rows.ts';

/** One firm, however the rep capitalises or spaces it. */
export const foldName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Read without the schema: an unreadable organisation is still found by its name. */
export const organisationNameOf = (stored: StoredRow | undefined): OrganisationNameRow | null => {
  if (stored === undefined || isDeleted(stored) || typeof stored['name'] !== 'string') return null;
  return { name: foldName(stored['name']), organisationId: stored.id };
};

/** Names of some organisations, all made anew; ids in order, with no organisation between them that is not named. Runs inside a write transaction. */
export const deriveOrganisations = async (db: AftercareDb, ids: readonly string[]): Promise<void> => {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return;
  const [stored, present] = await Promise.all([
    db.organisation.where(':id').between(first, last, true, true).toArray(),
    db.organisationNames.where('organisationId').between(first, last, true, true).primaryKeys(),
  ]);
  await db.organisationNames.bulkDelete(present);
  await db.organisationNames.bulkPut(stored.flatMap((row) => organisationNameOf(row) ?? []));
};
