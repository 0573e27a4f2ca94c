import * as z from 'zod/mini';
import { Instant } from '#shared/schema/fields.ts';
import type { Stamp } from '#shared/sync/clock.ts';

export const BACKUP_FORMAT = 'aftercare-backup';

/** Rises when a reader of the former version would misread the file. A new kind of record or a new field does not raise it. */
export const BACKUP_VERSION = 1;

/** What every version begins with: enough to say whether the rest can be read. */
export const BackupStart = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int().check(z.minimum(1)) });

/** A whole file. Records are by kind; each is checked on its own, so that one damaged record does not take the others with it. */
export const BackupFile = z.object({
  ...BackupStart.shape,
  madeAt: Instant,
  device: z.string(),
  records: z.record(z.string(), z.array(z.unknown())),
  /** CRC-32 of the records (`checksum.ts`); a file made elsewhere may go without. */
  checksum: z.optional(z.string()),
});
export type BackupFile = z.infer<typeof BackupFile>;

/**
 * One record: its row, and when each field was written. `stamp` holds for every field of the row that `stamps` does not name; `stamps` also names
 * fields that were cleared. Nothing at or below `floor` exists.
 */
export const BackupEntry = z.object({
  row: z.record(z.string(), z.unknown()),
  stamp: z.optional(z.string()),
  stamps: z.optional(z.record(z.string(), z.string())),
  floor: z.optional(z.string()),
});
export type BackupEntry = z.infer<typeof BackupEntry>;

export interface FieldStamps {
  readonly stamp?: Stamp | undefined;
  readonly stamps?: Readonly<Record<string, Stamp>> | undefined;
}

/** Most records were written at one moment: then that one stamp stands for all fields. */
export const packStamps = (paths: readonly string[], stamps: Readonly<Record<string, Stamp>>): FieldStamps => {
  const counts = new Map<Stamp, number>();
  for (const path of paths) {
    const stamp = stamps[path];
    if (stamp === undefined) return Object.keys(stamps).length === 0 ? {} : { stamps };
    counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most === undefined) return Object.keys(stamps).length === 0 ? {} : { stamps };
  const [stamp] = most;
  const present = new Set(paths);
  const others = Object.entries(stamps).filter(([path, each]) => each !== stamp || !present.has(path));
  return others.length === 0 ? { stamp } : { stamp, stamps: Object.fromEntries(others) };
};

export const unpackStamps = (paths: readonly string[], { stamp, stamps = {} }: FieldStamps): Readonly<Record<string, Stamp>> =>
  stamp === undefined ? stamps : { ...Object.fromEntries(paths.map((path) => [path, stamp])), ...stamps };
