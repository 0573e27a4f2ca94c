import { displayName, splitName } from '#shared/people/name.ts';
import { plainName } from '#shared/people/plain-name.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { compact } from '../derived/search-text.ts';
import { isBuilt } from '../derived/state.ts';
import { lettersOf } from '../derived/terms.ts';
import { parseRows } from '../rows.ts';

/**
 * Customers whose whole name is the one shown, with or without a title beside it, in either order; capitals, spaces and a comma make no
 * difference. To offer, never to answer with: namesakes are many. Archived customers come last.
 */
export const customersNamed = (db: AftercareDb, shown: string): Promise<readonly Customer[]> =>
  db.transaction('r', [db.meta, db.terms, db.customer], async () => {
    const names = new Set([shown, displayName(splitName(shown, ''))].map(asOneWord).filter((name) => name !== ''));
    const { rows } = parseRows('customer', (await isBuilt(db, 'term')) ? await storedByName(db, names) : await db.customer.toArray());
    const named = rows.filter(
      ({ familyName, givenName }) => names.has(asOneWord(familyName + givenName)) || names.has(asOneWord(givenName + familyName)),
    );
    return named.toSorted((one, other) => Number(one.archived === true) - Number(other.archived === true));
  });

const storedByName = async (db: AftercareDb, names: ReadonlySet<string>): Promise<readonly StoredRow[]> => {
  const terms = [...names].flatMap((name) => lettersOf('name').map((letter) => letter + compact(name)));
  const ids = await db.terms.where('terms').anyOf(terms).distinct().primaryKeys();
  return (await db.customer.bulkGet(ids)).filter((row) => row !== undefined);
};

const asOneWord = (name: string): string =>
  plainName(name)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,，]+/gu, '');
