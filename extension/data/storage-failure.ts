export type StorageFailure = 'storage-full' | 'storage-unavailable';

/** What the browser refuses, as a value; null for everything else: that is a bug. */
export const storageFailure = (error: unknown): StorageFailure | null => {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'storage-unavailable' : null;
};

const UNAVAILABLE = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NoSuchDatabaseError',
  'OpenFailedError',
  'SecurityError',
  'UnknownError',
  'VersionError',
]);

/** Dexie wraps what the browser threw: the reason stands in `inner`, that of a failed bulk write in `failures`. */
export const errorNames = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { readonly name?: unknown; readonly inner?: unknown; readonly failures?: unknown };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...(inner === error ? [] : errorNames(inner)),
    ...(Array.isArray(failures) ? failures.flatMap(errorNames) : []),
  ];
};
