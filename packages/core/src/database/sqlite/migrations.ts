import { type Migration, Migrator } from 'kysely/migration';
import { refreshSearch } from '../../search/refresh.js';
import type { Database } from '../database.js';
import { firstTables } from './migrations/0001-first-version.js';
import { publicationOfEveryText } from './migrations/0002-publication-of-every-text.js';
import { devicesAndClock } from './migrations/0005-devices-and-clock.js';
import { installation } from './migrations/0006-installation.js';
import { foldedSearch } from './migrations/0007-folded-search.js';
import { factsInColumns } from './migrations/0008-facts-in-columns.js';
import { moves } from './migrations/0009-moves.js';
import { notes } from './migrations/0010-notes.js';

/** Every migration by its number; one that was released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-first-version': firstTables,
  '0002-publication-of-every-text': publicationOfEveryText,
  '0005-devices-and-clock': devicesAndClock,
  '0006-installation': installation,
  '0007-folded-search': foldedSearch,
  '0008-facts-in-columns': factsInColumns,
  '0009-moves': moves,
  '0010-notes': notes,
};

/** What knows which of them have run. */
export const migratorOf = (db: Database): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } });

/**
 * Brings the tables and the search index up to date and returns the names of the migrations that ran.
 * All of them run in one transaction that holds the writer's lock, so that processes starting together
 * take turns.
 */
export async function migrateSqlite(db: Database): Promise<string[]> {
  return await db.transaction().execute(async (trx) => {
    const { error, results = [] } = await migratorOf(trx).migrateToLatest();
    if (error) throw error;
    await refreshSearch(trx);
    return results.map((result) => result.migrationName);
  });
}
