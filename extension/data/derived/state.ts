import * as z from 'zod/mini';
import { Day } from '#shared/schema/fields.ts';
import type { AftercareDb } from '../db.ts';
import { DERIVED_VERSION } from './version.ts';

/** In the order of a rebuild: what look-ups need first, then everybody's summary and plan. */
const PHASES = ['organisation', 'address', 'term', 'customer'] as const;
export type Phase = (typeof PHASES)[number];

/** How far a rebuild towards a version has come. */
const Rebuild = z.object({ version: z.int(), phase: z.enum(PHASES), after: z.string() });
export type Rebuild = z.infer<typeof Rebuild>;

const DerivedState = z.object({
  /** Version of which every derived row is known to be. */
  version: z.int(),
  /** Null when none is under way. */
  rebuilding: z.nullable(Rebuild),
  /** Newest day the agenda was brought up to. */
  day: z.nullable(Day),
});
export type DerivedState = z.infer<typeof DerivedState>;

/** A database that says nothing readable about its derived rows has them all to build. */
export const readDerivedState = async (db: AftercareDb): Promise<DerivedState> => {
  const parsed = z.safeParse(DerivedState, (await db.meta.get('derived'))?.value);
  return parsed.success ? parsed.data : { version: 0, rebuilding: null, day: null };
};

export const writeDerivedState = async (db: AftercareDb, value: DerivedState): Promise<void> => {
  await db.meta.put({ key: 'derived', value });
};

/** Where a rebuild begins or goes on; null when there is nothing to do. One that an older version began begins anew. */
export const rebuildFrom = ({ version, rebuilding }: DerivedState): Rebuild | null => {
  if (rebuilding?.version === DERIVED_VERSION) return rebuilding;
  return version === DERIVED_VERSION ? null : { version: DERIVED_VERSION, phase: 'organisation', after: '' };
};

/** Everybody is to be planned anew; a rebuild that has not come to the plans yet will do that anyway. */
export const withReplanning = (state: DerivedState): DerivedState =>
  rebuildFrom(state) === null || rebuildFrom(state)?.phase === 'customer'
    ? { ...state, rebuilding: { version: DERIVED_VERSION, phase: 'customer', after: '' } }
    : state;

/** The phase after this one; null when it is the last. */
export const phaseAfter = (phase: Phase): Phase | null => PHASES[PHASES.indexOf(phase) + 1] ?? null;

/** Whether a look-up may rely on the derived rows that a phase makes: after an upgrade they are built first. */
export const isBuilt = async (db: AftercareDb, phase: Phase): Promise<boolean> => {
  const state = await readDerivedState(db);
  const under = rebuildFrom(state)?.phase;
  return state.version === DERIVED_VERSION || (under !== undefined && PHASES.indexOf(under) > PHASES.indexOf(phase));
};
