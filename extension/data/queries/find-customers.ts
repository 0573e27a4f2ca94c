import type { CustomerHit } from '../../messaging/protocol.ts';
import type { AftercareDb, TermsRow } from '../db.ts';
import { cut, fold, wordsOf } from '../derived/search-text.ts';
import { isBuilt } from '../derived/state.ts';
import { ALL_LETTERS, organisationNames, termsOf } from '../derived/terms.ts';
import { parseRows } from '../rows.ts';
import { customerHits } from './customer-hits.ts';

const SHOWN_AT_MOST = 20;

/** More rows are not loaded before the keys of every word have been compared. */
const LOADED_AT_MOST = 1_000;

/**
 * Customers of whom every word typed begins some word of their name, organisation or address, best first: the name begins so, a word in it does,
 * the organisation, an address; archived customers last. Rows that cannot be read are left out: they have no name to show.
 */
export const findCustomers = (db: AftercareDb, text: string, limit = SHOWN_AT_MOST): Promise<readonly CustomerHit[]> =>
  db.transaction('r', [db.meta, db.terms, db.customer, db.organisation], async () => {
    const words = typedWords(text);
    if (words.length === 0) return [];
    const rows = (await isBuilt(db, 'term')) ? await indexedRows(db, words, limit) : await everybody(db);
    const places = new Map(rows.flatMap((row) => placeOf(row, words)));
    const ids = [...places.keys()].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const hits = await customerHits(db, parseRows('customer', await present(db, ids.slice(0, LOADED_AT_MOST))).rows);
    return hits.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0) || byName(one, other)).slice(0, limit);
  });

/** An address stays whole, whatever stands in it. */
const typedWords = (text: string): readonly string[] => [
  ...new Set(text.split(/\s+/u).flatMap((part) => (/[^\s@<]@/u.test(part) ? [cut(fold(part.replaceAll(/[<>,;]/g, '')))] : wordsOf(part)))),
];

/** Position in `ALL_LETTERS` of the worst of the words, each taken at its best; nothing when one of them is not found. */
const placeOf = ({ customerId, terms }: TermsRow, words: readonly string[]): readonly (readonly [string, number])[] => {
  const places = words.map((word) =>
    Math.min(...terms.map((term) => (term.startsWith(word, 1) ? ALL_LETTERS.indexOf(term.slice(0, 1)) : Infinity))),
  );
  const worst = Math.max(...places);
  return worst === Infinity ? [] : [[customerId, worst]];
};

/** Everybody who may match all words: by the rarest of them, and by the others as well where that leaves too many to load. */
const indexedRows = async (db: AftercareDb, words: readonly string[], limit: number): Promise<readonly TermsRow[]> => {
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await countOf(db, word) })));
  const [rarest, ...others] = counted.toSorted((one, other) => one.count - other.count);
  if (rarest === undefined) return [];
  let ids = await idsOf(db, rarest.word, others.length === 0 ? limit : Infinity);
  for (const { word } of others) {
    if (ids.length <= LOADED_AT_MOST) break;
    const also = new Set(await idsOf(db, word, Infinity));
    ids = ids.filter((id) => also.has(id));
  }
  return (await db.terms.bulkGet(ids.slice(0, LOADED_AT_MOST))).filter((row) => row !== undefined);
};

const rangesOf = (db: AftercareDb, word: string) => ALL_LETTERS.map((letter) => db.terms.where('terms').startsWith(letter + word));

const countOf = async (db: AftercareDb, word: string): Promise<number> =>
  (await Promise.all(rangesOf(db, word).map((range) => range.count()))).reduce((sum, count) => sum + count, 0);

/** Best first. */
const idsOf = async (db: AftercareDb, word: string, limit: number): Promise<readonly string[]> => {
  const ids = new Set<string>();
  for (const range of rangesOf(db, word)) {
    if (ids.size >= limit) break;
    const found = await (limit === Infinity ? range : range.distinct().limit(limit)).primaryKeys();
    for (const id of found) ids.add(id);
  }
  return [...ids];
};

/** While terms are being made anew, everybody is looked at: slow, but nobody is missed. */
const everybody = async (db: AftercareDb): Promise<readonly TermsRow[]> => {
  const { rows } = parseRows('customer', await db.customer.toArray());
  const names = await organisationNames(db, rows);
  return rows.map((customer) => termsOf(customer, names.get(customer.organisationId) ?? null));
};

const present = async (db: AftercareDb, ids: readonly string[]) => (await db.customer.bulkGet([...ids])).filter((row) => row !== undefined);

const byName = (one: CustomerHit, other: CustomerHit): number => {
  if (one.name === other.name) return one.id < other.id ? -1 : 1;
  return one.name < other.name ? -1 : 1;
};
