import { isPostgres } from './address.js';
import type { Database } from './database.js';
import { engineOf } from './engine.js';
import * as postgres from './postgres/migrations.js';
import { connectPostgres, openPostgres } from './postgres/open.js';
import type { SharingOptions } from './sqlite/driver.js';
import * as sqlite from './sqlite/migrations.js';
import { closeSqlite, connectSqlite, openSqlite } from './sqlite/open.js';

/**
 * Opens the database, which is made when it is a file that is missing, and brings its tables up to
 * date. Safe when several processes start at once.
 *
 * @param where the path of a SQLite file, `:memory:`, which lives as long as the process, or the
 * address of a PostgreSQL database, `postgres://…`
 */
export async function openDatabase(where: string, sharing?: SharingOptions): Promise<Database> {
  return isPostgres(where) ? await openPostgres(where) : await openSqlite(where, sharing);
}

/** As `openDatabase`, but leaves the tables as they are. */
export const connectDatabase = (where: string, sharing?: SharingOptions): Database =>
  isPostgres(where) ? connectPostgres(where) : connectSqlite(where, sharing);

/** Whether the tables of a database are those of this version. */
export async function isUpToDate(db: Database): Promise<boolean> {
  const { migratorOf } = engineOf(db) === 'sqlite' ? sqlite : postgres;
  const known = await migratorOf(db).getMigrations();
  return known.every(({ executedAt }) => executedAt !== undefined);
}

/** Closes the database: everything that was stored is where the next one to open it finds it. */
export async function closeDatabase(db: Database): Promise<void> {
  if (engineOf(db) === 'sqlite') await closeSqlite(db);
  else await db.destroy();
}
