import type { Customer } from '#shared/schema/customer.ts';
import type { AftercareDb, TermsRow } from '../db.ts';
import { nearRows } from '../near-rows.ts';
import { isDeleted, parseRow } from '../rows.ts';
import { replaceRows } from './replace-rows.ts';
import { compact, cut, endingsOf, fold, wordsOf } from './search-text.ts';

/**
 * Kinds of text, best first; each term begins with the letter of its kind. `name`: the whole name as one word, in both orders. `word`: a later
 * word of it, or a later part of one in East Asian characters. Archived customers have letters of their own, behind all others.
 */
const TERM_KINDS = ['name', 'word', 'organisation', 'address'] as const;
type TermKind = (typeof TERM_KINDS)[number];

const LETTERS: Readonly<Record<TermKind, string>> = { name: 'a', word: 'b', organisation: 'c', address: 'd' };
const ARCHIVED_LETTERS: Readonly<Record<TermKind, string>> = { name: 'e', word: 'f', organisation: 'g', address: 'h' };

/** The letters before which a kind of text is found, of customers in use and of archived ones. */
export const lettersOf = (kind: TermKind): readonly [string, string] => [LETTERS[kind], ARCHIVED_LETTERS[kind]];

/** In the order in which hits are shown. */
export const ALL_LETTERS: readonly string[] = [
  ...TERM_KINDS.map((kind) => LETTERS[kind]),
  ...TERM_KINDS.map((kind) => ARCHIVED_LETTERS[kind]),
];

interface Term {
  readonly rank: number;
  readonly text: string;
}

export const termsOf = (customer: Customer, organisation: string | null): TermsRow => {
  const letters = customer.archived === true ? ARCHIVED_LETTERS : LETTERS;
  const texts: Readonly<Record<TermKind, readonly string[]>> = {
    name: wholeNames(customer),
    word: [customer.familyName, customer.givenName, customer.familyName + customer.givenName].flatMap(endingsOf),
    organisation: organisation === null ? [] : endingsOf(organisation),
    address: Object.keys(customer.emails).flatMap((email) => [cut(fold(email)), ...wordsOf(email)]),
  };
  const terms = TERM_KINDS.flatMap((kind, rank) => texts[kind].filter((text) => text !== '').map((text) => ({ kind, rank, text })));
  const needed = terms.filter((term, index) => !terms.some((each, other) => covers(each, term, other < index)));
  return { customerId: customer.id, terms: needed.map(({ kind, text }) => letters[kind] + text).toSorted() };
};

/** A whole name as one word, in both orders. */
export const wholeNames = ({ familyName, givenName }: Pick<Customer, 'familyName' | 'givenName'>): readonly string[] => [
  compact(`${familyName} ${givenName}`),
  compact(`${givenName} ${familyName}`),
];

/** Terms of some customers, all made anew, none for who is deleted or cannot be read. Runs inside a write transaction. */
export const deriveTerms = async (db: AftercareDb, customerIds: readonly string[]): Promise<void> => {
  if (customerIds.length === 0) return;
  const stored = await nearRows(db.customer, ({ id }) => id, customerIds);
  const customers = stored.flatMap((row) => (row === undefined || isDeleted(row) ? [] : (parseRow('customer', row) ?? [])));
  const names = await organisationNames(db, customers);
  await replaceRows(
    db.terms,
    customerIds,
    customers.map((customer) => termsOf(customer, names.get(customer.organisationId) ?? null)),
  );
};

/** Names by id of the organisations that some customers belong to, without deleted and unreadable ones. */
export const organisationNames = async (
  db: AftercareDb,
  customers: readonly Customer[],
): Promise<ReadonlyMap<string | undefined, string>> => {
  const ids = new Set(customers.flatMap(({ organisationId }) => organisationId ?? []));
  const stored = await nearRows(db.organisation, ({ id }) => id, [...ids]);
  return new Map(
    stored.flatMap((row) => {
      const organisation = row === undefined || isDeleted(row) ? null : parseRow('organisation', row);
      return organisation === null ? [] : [[organisation.id, organisation.name] as const];
    }),
  );
};

/** Whoever types what the one begins with finds the other as well, at least as high. */
const covers = (one: Term, other: Term, isEarlier: boolean): boolean =>
  one.rank <= other.rank && one.text.startsWith(other.text) && (one.text !== other.text || isEarlier);
