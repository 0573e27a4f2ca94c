import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import type { StoredRow } from './db.ts';

/** A sync field: a field of the record, or one member of a field that is a map (`emails/ann@harbour.example`). */
export interface FieldPath {
  readonly field: string;
  readonly member: string | null;
}

/** Null for what no command may write: the id, an unknown field, a map as a whole, a member of what is no map, a name that objects inherit. */
export const parsePath = (kind: RecordKind, path: string): FieldPath | null => {
  const slash = path.indexOf('/');
  const field = slash === -1 ? path : path.slice(0, slash);
  const member = slash === -1 ? null : path.slice(slash + 1);
  if (field === 'id' || !Object.hasOwn(recordKinds[kind].privacy, field)) return null;
  if (isMap(kind, field) !== (member !== null)) return null;
  if (member === '' || (member !== null && INHERITED.has(member))) return null;
  return { field, member };
};

/** As `parsePath`, and also for a field that only another version of Aftercare knows: that is one value, whatever it holds. */
export const parseCarriedPath = (kind: RecordKind, path: string): FieldPath | null => {
  const known = parsePath(kind, path);
  if (known !== null || path === '' || path === 'id' || INHERITED.has(path)) return known;
  return Object.hasOwn(recordKinds[kind].privacy, path.split('/')[0] ?? '') ? null : { field: path, member: null };
};

/** A record's content as sync fields. The id is left out: it names the record. */
export const fieldsOf = (kind: RecordKind, row: object): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    if (field === 'id' || value === undefined) continue;
    if (!isMap(kind, field)) fields[field] = value;
    else for (const [member, each] of Object.entries(asMap(value))) fields[`${field}/${member}`] = each;
  }
  return fields;
};

/** A row without content: its maps are there, with no member. */
export const emptyRow = (kind: RecordKind, id: string): StoredRow => ({
  id,
  ...Object.fromEntries(recordKinds[kind].maps.map((field) => [field, {}])),
});

export const valueAt = (row: StoredRow, { field, member }: FieldPath): unknown => {
  const value = ownValue(row, field);
  return member === null ? value : ownValue(asMap(value), member);
};

/** A copy with one field changed; undefined takes the value away. */
export const withValue = (row: StoredRow, { field, member }: FieldPath, value: unknown): StoredRow =>
  member === null
    ? { ...withOwn(row, field, value), id: row.id }
    : { ...row, [field]: withOwn(asMap(ownValue(row, field)), member, value) };

export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(ownValue(one, key), ownValue(other, key)))
  );
};

const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

const isMap = (kind: RecordKind, field: string): boolean => (recordKinds[kind].maps as readonly string[]).includes(field);

const asMap = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

const ownValue = (from: object, key: string): unknown => Object.getOwnPropertyDescriptor(from, key)?.value;

const withOwn = (from: object, key: string, value: unknown): Record<string, unknown> => {
  const copy: Record<string, unknown> = { ...from };
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
};
