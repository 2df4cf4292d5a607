import { Command } from 'commander';
import { nameOfDatabase } from '../database/open.js';
import { withDatabase } from './database.js';
import { ofDatabase, teach } from './teaching.js';

/** `through-train migrate`: brings the tables up to date, which every start does too. */
export function migrateCommand(): Command {
  const command = new Command('migrate')
    .description('bring the tables of the database up to date')
    .action(async () => {
      // Opening the database is what brings it up to date.
      await withDatabase(async (_db, config) => {
        process.stdout.write(`The database ${nameOfDatabase(config.database)} is up to date.\n`);
      });
    });
  return teach(command, { examples: ['through-train migrate'], reads: ofDatabase });
}
