import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Database } from './database.js';
import type { Tables } from './schema.js';
import { DatabaseFile } from './sqlite/database-file.js';
import { sqliteDialect } from './sqlite/dialect.js';
import type { SharingOptions } from './sqlite/driver.js';
import { isBusy, isStorageTrouble } from './sqlite/error.js';
import { migrate } from './sqlite/migrations.js';

const files = new WeakMap<Database, DatabaseFile>();

/**
 * Opens the database file at `path`, creating it and its folder when missing, and brings its tables
 * up to date. Safe when several processes start at once. `:memory:` lives as long as the process.
 */
export async function openDatabase(path: string, options?: SharingOptions): Promise<Database> {
  const file = new DatabaseFile(path);
  if (!file.isInMemory) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, options) });
  files.set(db, file);
  await migrate(db);
  return db;
}

/** The file that a database was opened from. */
export function fileOf(db: Database): DatabaseFile {
  const file = files.get(db);
  if (!file) throw new TypeError('The database was not opened by openDatabase.');
  return file;
}

/** Folds the write-ahead log into the database file and closes it. */
export async function closeDatabase(db: Database): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  } catch (error) {
    // Nothing is lost: what is in the log was synced, and whoever opens the database next has it.
    if (!isBusy(error) && !isStorageTrouble(error)) throw error;
  } finally {
    await db.destroy();
  }
}
