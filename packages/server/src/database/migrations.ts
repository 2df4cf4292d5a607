import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstTables } from './migrations/0001-first-version.js';
import { publicationOfEveryText } from './migrations/0002-publication-of-every-text.js';
import { devicesAndClock } from './migrations/0005-devices-and-clock.js';
import { installation } from './migrations/0006-installation.js';

/** Every migration by its number; one that was released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-first-version': firstTables,
  '0002-publication-of-every-text': publicationOfEveryText,
  '0005-devices-and-clock': devicesAndClock,
  '0006-installation': installation,
};

/**
 * Brings the tables up to date and returns the names of the migrations that ran. All of them run in
 * one transaction that holds the writer's lock, so that processes starting together take turns.
 */
export async function migrate<T>(db: Kysely<T>): Promise<string[]> {
  return await db.transaction().execute(async (trx) => {
    const provider = { getMigrations: async () => migrations };
    const { error, results = [] } = await new Migrator({ db: trx, provider }).migrateToLatest();
    if (error) throw error;
    return results.map((result) => result.migrationName);
  });
}
