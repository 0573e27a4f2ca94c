import type { CustomerHit } from '../../messaging/protocol/people.ts';
import type { AftercareDb, TermsRow } from '../db.ts';
import { cut, fold, wordsOf } from '../derived/search-text.ts';
import { isBuilt } from '../derived/state.ts';
import { ALL_LETTERS, organisationNames, termsOf } from '../derived/terms.ts';
import { parseRows } from '../rows.ts';
import { customerHits } from './customer-hits.ts';

const SHOWN_AT_MOST = 20;

/** A word that more customers have, in one kind of text, does not tell them apart. */
const COMMON_FROM = 300;

/** Terms of one customer that begin alike, hostile names aside. */
const MOST_ALIKE = 2;

/** Of those who have a common word, so many for each one shown are tried for the other words. */
const TRIED_FOR_EACH = 3;

/** Of more who have all words, some are enough to show. */
const LOADED_AT_MOST = 300;

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

/**
 * Everybody who may match all words, best first. A word that few have tells them all; where every word is common, the first who have one are
 * tried for the others, and only where too few have them the keys of everybody are compared.
 */
const indexedRows = async (db: AftercareDb, words: readonly string[], limit: number): Promise<readonly TermsRow[]> => {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0) return rowsOf(db, only, limit * MOST_ALIKE);
  const found = await Promise.all(words.map((word) => keysOf(db, word, COMMON_FROM)));
  const complete = found.filter((keys) => keys.every((each) => each.length < COMMON_FROM)).map((keys) => [...new Set(keys.flat())]);
  const [rarest] = complete.toSorted((one, other) => one.length - other.length);
  if (rarest !== undefined) return presentRows(db, rarest);
  const tried = await presentRows(db, [...new Set(found.flat().flatMap((keys) => keys.slice(0, limit * TRIED_FOR_EACH)))]);
  const matching = tried
    .flatMap((row) => placeOf(row, words).map(([, place]) => ({ row, place })))
    .toSorted((one, other) => one.place - other.place);
  return matching.length >= limit ? matching.slice(0, limit * MOST_ALIKE).map(({ row }) => row) : rowsOfAll(db, words);
};

const rangesOf = (db: AftercareDb, word: string) => ALL_LETTERS.map((letter) => db.terms.where('terms').startsWith(letter + word));

/** Rows with a word, from every kind of text so many. */
const rowsOf = async (db: AftercareDb, word: string, most: number): Promise<readonly TermsRow[]> => {
  const rows = await Promise.all(
    rangesOf(db, word).map(async (range) => {
      const read = await range.limit(most).toArray();
      // A row comes once for each of its terms. Rarely do many of them begin alike, and reading row by row is slow.
      return read.length < most || distinct(read).length * MOST_ALIKE >= most ? read : range.distinct().limit(most).toArray();
    }),
  );
  return distinct(rows.flat());
};

/** Who has a word, by kind of text, at most so many of each kind. */
const keysOf = (db: AftercareDb, word: string, most: number): Promise<readonly (readonly string[])[]> =>
  Promise.all(rangesOf(db, word).map((range) => range.limit(most).primaryKeys()));

const presentRows = async (db: AftercareDb, ids: readonly string[]): Promise<readonly TermsRow[]> =>
  (await db.terms.bulkGet([...ids])).filter((row) => row !== undefined);

const rowsOfAll = async (db: AftercareDb, words: readonly string[]): Promise<readonly TermsRow[]> => {
  const keys = await Promise.all(
    words.map(async (word) => (await Promise.all(rangesOf(db, word).map((range) => range.primaryKeys()))).flat()),
  );
  const [first = [], ...others] = keys.map((each) => new Set(each));
  const ids = [...first].filter((id) => others.every((each) => each.has(id)));
  return presentRows(db, ids.slice(0, LOADED_AT_MOST));
};

const distinct = (rows: readonly TermsRow[]): readonly TermsRow[] => [...new Map(rows.map((row) => [row.customerId, row])).values()];

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
