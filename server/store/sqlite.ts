import Database from 'better-sqlite3';
import * as z from 'zod';
import { migrate } from './migrations.ts';
import type { Store } from './store.ts';

/** Earlier versions can corrupt a database in WAL mode (sqlite.org/wal.html, "the WAL-reset bug"). */
const OLDEST_SQLITE = '3.51.3';
const BUSY_TIMEOUT_MS = 5_000;

const ServerRow = z.object({ epoch: z.string() });

/** Opens or creates the database file; what was acknowledged survives a crash of process and machine. */
export function openSqlite(path: string): Store {
  const database = new Database(path);
  assertVersion(z.string().parse(database.prepare('SELECT sqlite_version()').pluck().get()));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  migrate(database);
  const epoch = database.prepare('SELECT epoch FROM server');
  return {
    epoch: () => ServerRow.parse(epoch.get()).epoch,
    close: () => database.close(),
  };
}

export function assertVersion(version: string): void {
  if (version.localeCompare(OLDEST_SQLITE, 'en', { numeric: true }) < 0) {
    throw new Error(`SQLite ${version} is too old; at least ${OLDEST_SQLITE} is needed.`);
  }
}
