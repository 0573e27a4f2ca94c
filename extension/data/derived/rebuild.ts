import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { planningOf, readSettings } from '../queries/settings.ts';
import { deriveAddresses, deriveCustomers } from './customer.ts';
import { deriveOrganisations } from './organisation.ts';
import { phaseAfter, readDerivedState, type Rebuild, rebuildFrom, withReplanning, writeDerivedState } from './state.ts';
import { deriveTerms } from './terms.ts';
import { DERIVED_VERSION } from './version.ts';

/** Few enough that a look-up beside the open mail never waits long behind a piece. */
const PIECE_RECORDS = { organisation: 1_000, address: 1_000, term: 500, customer: 200 } as const satisfies Record<Rebuild['phase'], number>;

type RebuildDeps = Pick<DataDeps, 'db' | 'today'>;

/**
 * Makes derived rows anew where an upgrade, a setting or a clock set back asks for it, else does nothing. In short transactions: other writes
 * come in between, and a worker that dies in the middle goes on where it stood. Call it at every start and after a change of settings.
 */
export const rebuildDerived = async (deps: RebuildDeps, onPlanned?: (customers: number) => void): Promise<void> => {
  let planned = 0;
  for (let piece: Piece | null = null; piece === null || piece.isMore;) {
    piece = await rebuildPiece(deps);
    planned += piece.planned;
    onPlanned?.(planned);
  }
};

interface Piece {
  readonly isMore: boolean;
  /** Customers whose plan was made. */
  readonly planned: number;
}

/**
 * Plans anew whose agenda ends before today. Where these are many, as on the day when a festival comes into view, everybody is marked for
 * `rebuildDerived`, which reads customers in a row and is many times faster for each. Call it at every start, before `rebuildDerived`, and when the
 * day changes.
 */
export const refreshAgenda = async (deps: RebuildDeps): Promise<void> => {
  await noteDay(deps);
  const { db } = deps;
  const today = deps.today();
  const customerIds = await db.agenda.where('changesOn').belowOrEqual(today).primaryKeys();
  if (customerIds.length > FEW && customerIds.length * MANY_TIMES_FASTER > (await db.agenda.count())) return markAll(db);
  for (let from = 0; from < customerIds.length; from += PIECE_RECORDS.customer) {
    await db.transaction('rw', db.tables, async () => {
      const context = { ...planningOf(await readSettings(db)), today };
      for (const id of customerIds.slice(from, from + PIECE_RECORDS.customer)) await deriveCustomers(db, context, [id]);
    });
  }
};

/** Customers that may be planned anew while somebody waits for the list. */
const FEW = 100;

const MANY_TIMES_FASTER = 20;

const markAll = (db: AftercareDb): Promise<void> =>
  db.transaction('rw', db.meta, async () => writeDerivedState(db, withReplanning(await readDerivedState(db))));

/**
 * Brings the agenda up to today for whoever reads it between two alarms: after midnight, after sleep. Where nothing is to do it costs two reads. False
 * when there is too much to do at once: `upkeep` does it.
 */
export const keepAgendaCurrent = async (deps: RebuildDeps): Promise<boolean> => {
  const { db } = deps;
  const today = deps.today();
  const [state, stale] = await Promise.all([readDerivedState(db), db.agenda.where('changesOn').belowOrEqual(today).count()]);
  if (stale > FEW) return false;
  if (state.day !== today || stale > 0) await refreshAgenda(deps);
  return rebuildFrom(await readDerivedState(db)) === null;
};

/**
 * Finishes at once what a commit left to be made anew: a setting that plans depend on, set or taken back. Call it after every commit, its answer
 * first; true where plans may differ afterwards, so that panels are told again.
 */
export const finishDerived = async (
  deps: RebuildDeps,
  onPlanned: (done: number, total: number) => void = () => undefined,
): Promise<boolean> => {
  if (rebuildFrom(await readDerivedState(deps.db)) === null) return false;
  const total = await deps.db.customer.count();
  await rebuildDerived(deps, (done) => onPlanned(done, total));
  return true;
};

const rebuildPiece = ({ db, today }: RebuildDeps): Promise<Piece> =>
  db.transaction('rw', db.tables, async () => {
    const state = await readDerivedState(db);
    const position = rebuildFrom(state);
    if (position === null) return { isMore: false, planned: 0 };
    if (position.phase === 'organisation' && position.after === '') await clearDerived(db);
    const ids = await idsAt(db, position);
    await derivePiece(db, position.phase, ids, today);
    const rebuilding = nextPosition(position, ids);
    await writeDerivedState(db, { ...state, version: rebuilding === null ? DERIVED_VERSION : state.version, rebuilding });
    return { isMore: rebuilding !== null, planned: position.phase === 'customer' ? ids.length : 0 };
  });

const clearDerived = async (db: AftercareDb): Promise<void> => {
  await Promise.all([db.addresses.clear(), db.organisationNames.clear(), db.summary.clear(), db.agenda.clear(), db.terms.clear()]);
};

/** Fewer than a whole piece at the end. */
const idsAt = (db: AftercareDb, { phase, after }: Rebuild): Promise<string[]> => {
  const table = phase === 'organisation' ? db.organisation : db.customer;
  return table.where(':id').above(after).limit(PIECE_RECORDS[phase]).primaryKeys();
};

const derivePiece = async (db: AftercareDb, phase: Rebuild['phase'], ids: readonly string[], today: DataDeps['today']): Promise<void> => {
  if (phase === 'organisation') await deriveOrganisations(db, ids);
  else if (phase === 'address') await deriveAddresses(db, ids);
  else if (phase === 'term') await deriveTerms(db, ids);
  else await deriveCustomers(db, { ...planningOf(await readSettings(db)), today: today() }, ids);
};

const nextPosition = (position: Rebuild, done: readonly string[]): Rebuild | null => {
  const last = done.at(-1);
  if (last !== undefined && done.length === PIECE_RECORDS[position.phase]) return { ...position, after: last };
  const phase = phaseAfter(position.phase);
  return phase === null ? null : { ...position, phase, after: '' };
};

/** A day before one already planned for means that the clock was wrong then: plans may look too far ahead. */
const noteDay = ({ db, today }: RebuildDeps): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const state = await readDerivedState(db);
    const day = today();
    if (state.day === day) return;
    const isBack = state.day !== null && day < state.day;
    await writeDerivedState(db, { ...(isBack ? withReplanning(state) : state), day });
  });
