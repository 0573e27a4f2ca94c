import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import type { RecordRef } from './db.ts';
import { fieldsOf } from './fields.ts';

/** Fields of one record to set, by path (`tier`, `emails/ann@harbour.example`); undefined takes a value away. */
export interface Patch extends RecordRef {
  readonly set: Readonly<Record<string, unknown>>;
  /** The record may not exist yet. Otherwise patching what is not there is an error. */
  readonly create?: true;
  /** Fields that this version does not know are written as well: they come from a record that holds them. */
  readonly carried?: true;
}

/** A whole record. One with a known id that exists already takes these fields; a deleted one comes back. */
export const creation = <Kind extends RecordKind>(kind: Kind, { id, ...row }: RecordOf[Kind]): Patch => ({
  kind,
  id,
  set: { deleted: undefined, ...fieldsOf(kind, row) },
  create: true,
});

export const deletion = (kind: RecordKind, id: string): Patch => ({ kind, id, set: { deleted: true } });
