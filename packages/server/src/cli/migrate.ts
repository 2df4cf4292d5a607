import { Command } from 'commander';
import { withDatabase } from './database.js';

/** `through-train migrate`: brings the tables up to date, which every start does too. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the tables of the database up to date')
    .action(async () => {
      await withDatabase(async (db, config) => {
        const last = await db.introspection.getTables();
        process.stdout.write(
          `The database ${config.databasePath} is up to date (${last.length} tables).\n`,
        );
      });
    });
}
