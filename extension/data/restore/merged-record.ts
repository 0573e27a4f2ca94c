import { laterStamp, type Stamp } from '#shared/sync/clock.ts';
import { fieldsOf, parseCarriedPath, sameValue, valueAt, withValue } from '../fields.ts';
import type { CarriedRecord, StampsRow, StoredRow } from '../db.ts';

export interface RecordState {
  readonly row: StoredRow;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly floor: Stamp | null;
}

/**
 * A record of this device with what a file carries of it, field by field: the later stamp wins, and where both are the same, this device's. A field
 * without a stamp is older than every other: from the file it only fills what was never written here. Null when nothing changes.
 */
export const mergedRecord = (here: RecordState, carried: CarriedRecord): RecordState | null => {
  const { kind } = carried;
  let row = here.row;
  const stamps = { ...here.stamps };
  for (const [text, stamp] of carriedFields(carried)) {
    const path = parseCarriedPath(kind, text);
    if (path === null || !isNewer(stamp, here, text)) continue;
    const value = valueAt(carried.row, path);
    if (stamp === undefined && valueAt(row, path) !== undefined) continue;
    row = withValue(row, path, value);
    if (stamp !== undefined) stamps[text] = stamp;
  }
  const floor = laterStamp(here.floor, carried.floor);
  const isSame = sameValue(row, here.row) && sameValue(stamps, here.stamps) && floor === here.floor;
  return isSame ? null : { row, stamps, floor };
};

export const stateOf = (row: StoredRow, stamps: StampsRow | undefined): RecordState => ({
  row,
  stamps: stamps?.fields ?? {},
  floor: stamps?.floor ?? null,
});

const carriedFields = ({ kind, row, stamps }: CarriedRecord): readonly (readonly [string, Stamp | undefined])[] => {
  const paths = new Set([...Object.keys(fieldsOf(kind, row)), ...Object.keys(stamps)]);
  return [...paths].map((path) => [path, stamps[path]]);
};

const isNewer = (stamp: Stamp | undefined, { stamps, floor }: RecordState, path: string): boolean => {
  const ours = stamps[path];
  if (stamp === undefined) return ours === undefined && floor === null;
  return (ours === undefined || stamp > ours) && (floor === null || stamp > floor);
};
