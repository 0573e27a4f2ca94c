import type { Database } from 'better-sqlite3';

/** In order, never edited once released; `PRAGMA user_version` counts how many a database has had. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE server (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), epoch TEXT NOT NULL) STRICT;
   INSERT INTO server VALUES (1, lower(hex(randomblob(16))));`,
];

/** Brings a database to this version: all missing steps or none. Throws on a database of a later version. */
export function migrate(database: Database): void {
  const run = database.transaction(() => {
    const had = Number(database.pragma('user_version', { simple: true }));
    if (had > MIGRATIONS.length) throw new Error(`The database is of a later version (${had}) than this server (${MIGRATIONS.length}).`);
    for (const step of MIGRATIONS.slice(had)) database.exec(step);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  run.immediate();
}
