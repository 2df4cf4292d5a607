import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { migrate } from './migrations.js';
import type { Tables } from './schema.js';
import { sqliteDialect } from './sqlite-dialect.js';
import type { SharingOptions } from './sqlite-driver.js';
import { isBusy, isDamage, isDiskTrouble } from './sqlite-error.js';

export type Database = Kysely<Tables>;
/** The database inside a transaction. A command takes this, so that nobody forgets to open one. */
export type Writing = Transaction<Tables>;

/**
 * Opens the database file at `path`, creating it and its folder when missing, and brings its tables
 * up to date. Safe when several processes start at once. `:memory:` lives as long as the process.
 */
export async function openDatabase(path: string, options?: SharingOptions): Promise<Database> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(path, options) });
  await migrate(db);
  return db;
}

/** Folds the write-ahead log into the database file and closes it. */
export async function closeDatabase(db: Database): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  } catch (error) {
    // Nothing is lost: what is in the log was synced, and whoever opens the database next has it.
    if (!isBusy(error) && !isDiskTrouble(error) && !isDamage(error)) throw error;
  } finally {
    await db.destroy();
  }
}
