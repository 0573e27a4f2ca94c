import type { RecordKind } from '#shared/schema/index.ts';
import { fieldsOf } from '../fields.ts';

/** Sync fields of `other` that are empty in `own`: absent, null or ''. Fields that only another version knows come along. */
export const filledFields = (kind: RecordKind, own: object, other: object): Readonly<Record<string, unknown>> => {
  const fields = new Map(Object.entries(fieldsOf(kind, own)));
  return Object.fromEntries(Object.entries(fieldsOf(kind, other)).filter(([path]) => isEmpty(fields.get(path))));
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
