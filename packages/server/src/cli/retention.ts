import { heldSince } from '@through-train/core/clock/hold.js';
import type { Database } from '@through-train/core/database/database.js';
import { SiteDirectory, type SiteTree } from '@through-train/core/sites/directory.js';
import { Command } from 'commander';
import { contactsToDestroy, destroyOldContacts } from '../jobs/retention.js';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';
import { siteOrFail } from './site-choice.js';
import { ofDatabase, teach } from './teaching.js';

interface RunOptions {
  readonly dryRun?: boolean;
  readonly site?: string;
}

/** Whether a site is the chosen one or lies below it. */
function chosen(tree: SiteTree, site: string | undefined): (siteId: string) => boolean {
  if (site === undefined) return () => true;
  siteOrFail(tree, site);
  return (siteId) => tree.site(siteId)?.path.some(({ id }) => id === site) ?? false;
}

async function counted(
  db: Database,
  sites: SiteDirectory,
  now: Date,
  wanted: (siteId: string) => boolean,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const over of contactsToDestroy({ db, sites }, now, wanted)) {
    for (const { siteId } of over) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  }
  return counts;
}

async function run({ dryRun = false, site }: RunOptions): Promise<void> {
  await withDatabase(async (db) => {
    const now = new Date();
    const sites = new SiteDirectory();
    const wanted = chosen(await sites.current(db), site);
    const held = await heldSince(db);
    if (held !== undefined && !dryRun) {
      throw new CommandFailure(
        `Nothing was destroyed: the clock jumped ahead to ${held}. Put it right; or, if it is right, run "through-train clock confirm" first.`,
      );
    }
    const counts = dryRun
      ? await counted(db, sites, now, wanted)
      : await destroyOldContacts({ db, sites }, now, wanted);
    for (const [siteId, count] of counts) process.stdout.write(`${siteId}: ${count}\n`);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const what = dryRun ? 'would be destroyed. Nothing was changed' : 'destroyed';
    process.stdout.write(`Contact data of ${total} appeals ${what}.\n`);
  });
}

/** `through-train retention run`: destroys what has been kept long enough, as the server does. */
export function retentionCommand(): Command {
  const command = new Command('run')
    .description(
      'destroy how to reach citizens whose appeals were closed longer ago than their site keeps it',
    )
    .option('--dry-run', 'only count, for each site')
    .option('--site <id>', 'this site and those below it alone')
    .addHelpText(
      'after',
      '\nA running server does this by itself every hour. How long a site keeps it stands in its\nsettings as contactRetentionDays, 365 where nothing is said.',
    )
    .action(run);
  return new Command('retention').description('how long is kept what').addCommand(
    teach(command, {
      examples: [
        'through-train retention run',
        'through-train retention run --site linxiang --dry-run',
      ],
      reads: ofDatabase,
    }),
  );
}
