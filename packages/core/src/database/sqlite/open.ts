import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Database } from '../database.js';
import type { Tables } from '../schema.js';
import { DatabaseFile } from './database-file.js';
import { sqliteDialect } from './dialect.js';
import type { SharingOptions } from './driver.js';
import { isBusy, isStorageTrouble } from './error.js';
import { migrateSqlite } from './migrations.js';

const files = new WeakMap<Database, DatabaseFile>();

/**
 * Opens the database file at `path`, creating it and its folder when missing, and leaves its tables as
 * they are.
 */
export function connectSqlite(path: string, options?: SharingOptions): Database {
  const file = new DatabaseFile(path);
  if (!file.isInMemory) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, options) });
  files.set(db, file);
  return db;
}

/** Opens the database file at `path` with its tables up to date. */
export async function openSqlite(path: string, options?: SharingOptions): Promise<Database> {
  const db = connectSqlite(path, options);
  await migrateSqlite(db);
  return db;
}

/** The file that a database was opened from. */
export function fileOf(db: Database): DatabaseFile {
  const file = files.get(db);
  if (!file) throw new TypeError('The database was not opened by openSqlite.');
  return file;
}

/** Folds the write-ahead log into the database file and closes it. */
export async function closeSqlite(db: Database): Promise<void> {
  try {
    await foldLog(db);
  } catch (error) {
    // Nothing is lost: what is in the log was synced, and whoever opens the database next has it.
    if (!isBusy(error) && !isStorageTrouble(error)) throw error;
  } finally {
    await db.destroy();
  }
}

/** Folds the write-ahead log into the database file and empties it. */
export async function foldLog(db: Database): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
