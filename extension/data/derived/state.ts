import * as z from 'zod/mini';
import { Day } from '#shared/schema/fields.ts';
import type { AftercareDb } from '../db.ts';

/** Rises with every change of what derived rows hold or how they are computed. */
export const DERIVED_VERSION = 1;

const DerivedState = z.object({
  /** Version of which every derived row is known to be. */
  version: z.int(),
  /** How far a rebuild has come; null when none is under way. */
  rebuilding: z.nullable(z.object({ phase: z.enum(['organisation', 'customer']), after: z.string() })),
  /** Newest day the agenda was brought up to. */
  day: z.nullable(Day),
});
export type DerivedState = z.infer<typeof DerivedState>;

export const rebuildStart: DerivedState['rebuilding'] = { phase: 'organisation', after: '' };

/** A database that says nothing readable about its derived rows has them all to build. */
export const readDerivedState = async (db: AftercareDb): Promise<DerivedState> => {
  const parsed = z.safeParse(DerivedState, (await db.meta.get('derived'))?.value);
  return parsed.success ? parsed.data : { version: 0, rebuilding: rebuildStart, day: null };
};

export const writeDerivedState = async (db: AftercareDb, value: DerivedState): Promise<void> => {
  await db.meta.put({ key: 'derived', value });
};

/** Whether a look-up may rely on derived rows: a rebuild after an upgrade has finished. Planning anew after a change of settings is no obstacle. */
export const derivedIsComplete = async (db: AftercareDb): Promise<boolean> => (await readDerivedState(db)).version === DERIVED_VERSION;
