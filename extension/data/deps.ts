import type { Day } from '#shared/schema/fields.ts';
import type { AftercareDb } from './db.ts';

export interface DataDeps {
  readonly db: AftercareDb;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
  /** The rep's day, in the rep's time zone. */
  readonly today: () => Day;
  /** 128 random bits as text. */
  readonly newId: () => string;
  /** 13 lower-case hex digits, drawn once for this device. */
  readonly device: string;
}
