import type { AftercareDb, OrganisationNameRow, StoredRow } from '../db.ts';
import { isDeleted } from '../rows.ts';

/** One firm, however the rep capitalises or spaces it. */
export const foldName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Read without the schema: an unreadable organisation is still found by its name. */
export const organisationNameOf = (stored: StoredRow | undefined): OrganisationNameRow | null => {
  if (stored === undefined || isDeleted(stored) || typeof stored['name'] !== 'string') return null;
  return { name: foldName(stored['name']), organisationId: stored.id };
};

/** Runs inside a write transaction. */
export const deriveOrganisation = async (db: AftercareDb, id: string): Promise<void> => {
  const wanted = organisationNameOf(await db.organisation.get(id));
  await db.organisationNames.where('organisationId').equals(id).delete();
  if (wanted !== null) await db.organisationNames.put(wanted);
};
