import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { refreshSearch } from '../../search/refresh.js';
import type { Database } from '../database.js';
import { firstTables } from './migrations/0001-first-tables.js';
import { moves } from './migrations/0002-moves.js';
import { notes } from './migrations/0003-notes.js';

/** Every migration by its number; one that was released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-moves': moves,
  '0003-notes': notes,
};

/** What knows which of them have run. */
export const migratorOf = (db: Database): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } });

/** As `migrateSqlite` does: all in one transaction, processes that start together take turns. */
export async function migratePostgres(db: Database): Promise<string[]> {
  return await db.transaction().execute(async (trx) => {
    // Another process may be at it, for as long as it takes.
    await sql`set local lock_timeout = 0`.execute(trx);
    const { error, results = [] } = await migratorOf(trx).migrateToLatest();
    if (error) throw error;
    await refreshSearch(trx);
    return results.map((result) => result.migrationName);
  });
}
