import { nameOfDatabase } from '@through-train/core/database/address.js';
import { Command } from 'commander';
import { withDatabase } from './database.js';
import { type MoveOptions, runMove } from './move.js';
import { ofDatabase, teach } from './teaching.js';

/**
 * `through-train migrate`: brings the tables up to date, which every start does too; with `--from` and
 * `--to` it moves everything to another database.
 */
export function migrateCommand(): Command {
  const command = new Command('migrate')
    .description('bring the tables of the database up to date, or move everything to another one')
    .option('--from <database>', 'move what is here: sqlite:/path/to/file.sqlite or postgres://…')
    .option('--to <database>', 'to here: an empty database, or one that a move has begun to fill')
    .option('--dry-run', 'only say what would be moved, and how long writes would stop')
    .option('--undo', 'let a database that was moved be written again')
    .addHelpText(
      'after',
      '\nA server may go on while its database is moved. At the end writes stop for some seconds, everything\nis compared, and the old database takes nothing any more. Interrupted, the same command goes on.',
    )
    .action(run);
  return teach(command, {
    examples: [
      'through-train migrate --from sqlite:/var/lib/through-train/through-train.sqlite --to postgres://through_train:…@db.internal/appeals --dry-run',
      'through-train migrate --from sqlite:/var/lib/through-train/through-train.sqlite --undo',
      'through-train migrate',
    ],
    reads: ofDatabase,
  });
}

async function run(options: MoveOptions): Promise<void> {
  if (Object.keys(options).length > 0) return await runMove(options);
  // Opening the database is what brings it up to date.
  await withDatabase(async (_db, config) => {
    process.stdout.write(`The database ${nameOfDatabase(config.database)} is up to date.\n`);
  });
}
