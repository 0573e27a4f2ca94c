import { DATABASE_NAME } from './db.ts';

export interface RawTable {
  readonly name: string;
  readonly rows: readonly unknown[];
  /** Rows that the browser itself could not read. */
  readonly lost: number;
}

/**
 * Every row of every table, read by the browser's own interface: also of a database that Aftercare cannot open, of any version. A row that
 * cannot be read costs only itself. Null when even the browser cannot open the database, or when there is none.
 */
export const rawTables = async (engine: IDBFactory = indexedDB): Promise<readonly RawTable[] | null> => {
  const database = await opened(engine);
  if (database === null) return null;
  try {
    const tables: RawTable[] = [];
    for (const name of database.objectStoreNames) tables.push(await rawTable(database, name));
    return tables;
  } finally {
    database.close();
  }
};

/** Opens what is there and makes nothing: a request that would create an empty database is taken back. */
const opened = (engine: IDBFactory): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    const request = engine.open(DATABASE_NAME);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => resolve(null));
  });

const rawTable = async (database: IDBDatabase, name: string): Promise<RawTable> => {
  const whole = await answer(database, name, (store) => store.getAll());
  if (whole !== null) return { name, rows: whole, lost: 0 };
  const keys = await answer(database, name, (store) => store.getAllKeys());
  const rows: unknown[] = [];
  for (const key of keys ?? []) {
    const row: unknown = await answer(database, name, (store) => store.get(key));
    if (row !== null && row !== undefined) rows.push(row);
  }
  return { name, rows, lost: (keys?.length ?? 0) - rows.length };
};

/** Null when the browser fails to answer. One transaction each: a failure ends the one it happens in. */
const answer = <Result>(database: IDBDatabase, name: string, ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result | null> =>
  new Promise((resolve) => {
    try {
      const request = ask(database.transaction(name).objectStore(name));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    } catch {
      resolve(null);
    }
  });
