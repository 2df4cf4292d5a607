import type { Database } from './database.js';
import { engineOf } from './engine.js';
import { openPostgres } from './postgres/open.js';
import type { SharingOptions } from './sqlite/driver.js';
import { closeSqlite, openSqlite } from './sqlite/open.js';

/** Whether a place names a PostgreSQL database, and not a file. */
export const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** A database as people are told of it: without the password of an address. */
export function nameOfDatabase(where: string): string {
  if (!isPostgres(where)) return where;
  const { hostname, port, pathname } = new URL(where);
  return `${pathname.slice(1)} on ${hostname || 'this machine'}${port && `:${port}`}`;
}

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

/** Closes the database: everything that was stored is where the next one to open it finds it. */
export async function closeDatabase(db: Database): Promise<void> {
  if (engineOf(db) === 'sqlite') await closeSqlite(db);
  else await db.destroy();
}
