import { rebuild } from '@through-train/core/cases/rebuild.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { Command } from 'commander';
import { withDatabase } from './database.js';
import { ofDatabase, teach } from './teaching.js';

/** So many appeals are named; of more it is said how many there are. */
const named = 20;

async function run({ check = false }: { readonly check?: boolean }): Promise<void> {
  await withDatabase(async (db) => {
    let looked = 0;
    let differing = 0;
    for await (const part of rebuild(db, new SiteDirectory(), !check)) {
      looked += part.looked;
      for (const { number, names } of part.differences) {
        differing += 1;
        if (differing <= named) process.stdout.write(`${number}: ${names.join(', ')}\n`);
      }
    }
    if (differing > named) process.stdout.write(`… and ${differing - named} more\n`);
    const equal = looked - differing;
    process.stdout.write(`${equal} of ${looked} appeals stand in lists as their events have it.\n`);
    if (differing === 0) return;
    if (check) {
      process.stderr.write('Run "through-train rebuild" to put the others right.\n');
      process.exitCode = 1;
    } else process.stdout.write(`${differing} were put right.\n`);
  });
}

/** `through-train rebuild`: makes what lists and queues read anew from the events. */
export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('make what lists and queues read anew from the events, and tell what differed')
    .option('--check', 'change nothing, and fail when something differs')
    .addHelpText(
      'after',
      '\nThe events are never changed. What differs without a fault are time limits and names that a\nsite has changed since: they hold for an open appeal from its next step on, or from here.',
    )
    .action(run);
  return teach(command, {
    examples: ['through-train rebuild --check', 'through-train rebuild'],
    reads: ofDatabase,
  });
}
