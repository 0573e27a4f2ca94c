import type { DataDeps } from '../deps.ts';
import type { AftercareDb } from '../db.ts';
import { planningOf, readSettings } from '../queries/settings.ts';
import { deriveCustomers, type DeriveContext } from './customer.ts';
import { deriveOrganisations } from './organisation.ts';
import { DERIVED_VERSION, type DerivedState, readDerivedState, rebuildStart, writeDerivedState } from './state.ts';

const CHUNK_RECORDS = 200;

type RebuildDeps = Pick<DataDeps, 'db' | 'today'>;

/**
 * Makes derived rows anew where an upgrade, a setting or a clock set back asks for it, else does nothing. In short transactions: other writes come in
 * between, and a worker that dies in the middle goes on where it stood. Call it at every start and after a change of settings.
 */
export const rebuildDerived = async (deps: RebuildDeps): Promise<void> => {
  while (await rebuildStep(deps));
};

/** Plans anew whose agenda ends before today. Call it at every start and when the day changes. */
export const refreshAgenda = async (deps: RebuildDeps): Promise<void> => {
  await noteDay(deps);
  const { db } = deps;
  const today = deps.today();
  const customerIds = await db.agenda.where('changesOn').belowOrEqual(today).primaryKeys();
  for (let from = 0; from < customerIds.length; from += CHUNK_RECORDS) {
    await db.transaction('rw', db.tables, async () => {
      const context = { ...planningOf(await readSettings(db)), today };
      for (const id of customerIds.slice(from, from + CHUNK_RECORDS)) await deriveCustomers(db, context, [id]);
    });
  }
};

/** True when there is more to do. */
const rebuildStep = ({ db, today }: RebuildDeps): Promise<boolean> =>
  db.transaction('rw', db.tables, async () => {
    const state = await readDerivedState(db);
    const position = state.rebuilding ?? (state.version === DERIVED_VERSION ? null : rebuildStart);
    if (position === null) return false;
    if (state.version !== DERIVED_VERSION && position.phase === 'organisation' && position.after === '') await clearDerived(db);
    const done = await rebuildChunk(db, position, { ...planningOf(await readSettings(db)), today: today() });
    const rebuilding = nextPosition(position, done);
    await writeDerivedState(db, { ...state, version: rebuilding === null ? DERIVED_VERSION : state.version, rebuilding });
    return rebuilding !== null;
  });

const clearDerived = async (db: AftercareDb): Promise<void> => {
  await Promise.all([db.addresses.clear(), db.organisationNames.clear(), db.summary.clear(), db.agenda.clear()]);
};

/** A day before one already planned for means that the clock was wrong then: plans may look too far ahead. */
const noteDay = ({ db, today }: RebuildDeps): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const state = await readDerivedState(db);
    const day = today();
    if (state.day === day) return;
    const rebuilding = state.day !== null && day < state.day ? rebuildStart : state.rebuilding;
    await writeDerivedState(db, { ...state, rebuilding, day });
  });

type Position = NonNullable<DerivedState['rebuilding']>;

/** Ids of the records that were done, fewer than a whole chunk at the end. */
const rebuildChunk = async (db: AftercareDb, { phase, after }: Position, context: DeriveContext): Promise<readonly string[]> => {
  const ids = await db[phase].where(':id').above(after).limit(CHUNK_RECORDS).primaryKeys();
  await (phase === 'customer' ? deriveCustomers(db, context, ids) : deriveOrganisations(db, ids));
  return ids;
};

const nextPosition = ({ phase }: Position, done: readonly string[]): Position | null => {
  const last = done.at(-1);
  if (done.length === CHUNK_RECORDS && last !== undefined) return { phase, after: last };
  return phase === 'organisation' ? { phase: 'customer', after: '' } : null;
};
