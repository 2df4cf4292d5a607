import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import {
  type SiteConfig,
  SiteConfig as SiteConfigSchema,
  siteLevels,
} from '@through-train/contract';
import { Command } from 'commander';
import * as z from 'zod/mini';
import type { Writing } from '../database/open.js';
import { fieldErrorsOf } from '../http/validation.js';
import { SiteError, saveSite } from '../sites/store.js';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';

/** `through-train site`: sets up portals. */
export function siteCommand(): Command {
  const add = new Command('add')
    .description('add one site or an array of sites; all of them or none')
    .argument('<file>', 'JSON file, or - for standard input')
    .option('--update', 'replace the settings of sites that are there already')
    .action(async (file: string, options: { readonly update?: true }) => {
      const configs = readConfigs(file, await contentOf(file));
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
  return new Command('site').description('set up portals').addCommand(add);
}

const count = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.length} sites` : ids.join(', ');

async function contentOf(file: string): Promise<string> {
  if (file === '-') return await readAll(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'there is no such file' : 'it cannot be opened';
    throw new CommandFailure(`${file} cannot be read: ${why}.`);
  }
}

function readConfigs(file: string, content: string): SiteConfig[] {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandFailure(`${file} is not valid JSON: ${error.message}`);
  }
  const many = Array.isArray(value);
  const result = z.safeParse(z.array(SiteConfigSchema), many ? value : [value], {
    reportInput: true,
  });
  const problems = result.success
    ? repeated(result.data)
    : fieldErrorsOf(result.error).map(
        ({ path, message }) => `${(many ? path : path.replace(/^\/0/, '')) || '/'} ${message}`,
      );
  if (problems.length > 0 || !result.success) fail(problems);
  if (result.data.length === 0) {
    throw new CommandFailure(`${file} holds no site; an object or an array of them is expected.`);
  }
  // Parents first, in whatever order the file has them.
  const level = (config: SiteConfig): number => siteLevels.indexOf(config.level);
  return [...result.data].sort((a, b) => level(a) - level(b));
}

function repeated(configs: readonly SiteConfig[]): string[] {
  const ids = configs.map(({ id }) => id);
  return configs.flatMap(({ id }, at) =>
    ids.indexOf(id) < at ? [`/${at}/id “${id}” occurs twice in the file`] : [],
  );
}

function fail(problems: readonly string[]): never {
  const list = problems.map((problem) => `  ${problem}`).join('\n');
  throw new CommandFailure(`Nothing was written, because of:\n${list}`);
}

async function saveAll(
  trx: Writing,
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
    fail([...known].map((id) => `site “${id}” is there already; --update replaces its settings`));
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
  if (problems.length > 0) fail(problems);
  const ids = configs.map(({ id }) => id);
  return {
    added: ids.filter((id) => !known.has(id)),
    updated: ids.filter((id) => known.has(id)),
  };
}
