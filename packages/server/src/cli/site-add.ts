import {
  type SiteConfig,
  SiteConfig as SiteConfigSchema,
  siteLevels,
} from '@through-train/contract';
import type { Transaction } from '@through-train/core/database/database.js';
import { SiteError, saveSite } from '@through-train/core/sites/store.js';
import { Command } from 'commander';
import { withDatabase } from './database.js';
import { failWith, readJsonItems, repeatedIn } from './json-source.js';
import { siteSample } from './samples.js';
import { siteOriginCommand } from './site-origin.js';
import { ofDatabase, teach } from './teaching.js';

/** `through-train site`: sets up portals. */
export function siteCommand(): Command {
  const add = new Command('add')
    .description('add one site or an array of sites; all of them or none')
    .argument('<file>', 'JSON file, or - for standard input')
    .option('--update', 'replace the settings of sites that are there already')
    .action(async (file: string, options: { readonly update?: true }) => {
      const configs = await readConfigs(file);
      await withDatabase(async (db) => {
        const { added, updated } = await db
          .transaction()
          .execute((trx) => saveAll(trx, configs, options.update === true));
        const parts = [
          ...(added.length > 0 ? [`Added ${count(added)}.`] : []),
          ...(updated.length > 0 ? [`Updated ${count(updated)}.`] : []),
        ];
        process.stdout.write(`${parts.join(' ')}\n`);
      });
    });
  return new Command('site')
    .description('set up portals')
    .addCommand(
      teach(add, {
        examples: [
          'through-train site add - < province.json',
          'through-train site add sites.json --update',
          'through-train site add sites.json',
        ],
        reads: ofDatabase,
        inputs: [
          {
            is: 'The file holds a site such as this, or an array of them; null is as the site above',
            sample: siteSample,
          },
        ],
      }),
    )
    .addCommand(siteOriginCommand());
}

const count = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.length} sites` : ids.join(', ');

async function readConfigs(file: string): Promise<SiteConfig[]> {
  const configs = await readJsonItems(file, SiteConfigSchema, 'site');
  const repeated = repeatedIn(
    configs.map(({ id }) => id),
    'id',
  );
  if (repeated.length > 0) failWith(repeated);
  // Parents first, in whatever order the file has them.
  const level = (config: SiteConfig): number => siteLevels.indexOf(config.level);
  return [...configs].sort((a, b) => level(a) - level(b));
}

async function saveAll(
  trx: Transaction,
  configs: readonly SiteConfig[],
  update: boolean,
): Promise<{ added: string[]; updated: string[] }> {
  const rows = await trx
    .selectFrom('sites')
    .select('id')
    .where(
      'id',
      'in',
      configs.map(({ id }) => id),
    )
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  if (known.size > 0 && !update) {
    failWith(
      [...known].map((id) => `site “${id}” is there already; --update replaces its settings`),
    );
  }
  const problems: string[] = [];
  for (const config of configs) {
    try {
      await saveSite(trx, config);
    } catch (error) {
      if (!(error instanceof SiteError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) failWith(problems);
  const ids = configs.map(({ id }) => id);
  return {
    added: ids.filter((id) => !known.has(id)),
    updated: ids.filter((id) => known.has(id)),
  };
}
