import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '@through-train/core/database/database.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { csvLine } from '@through-train/core/transfer/csv-line.js';
import { exportedColumns, exportedRows } from '@through-train/core/transfer/export-rows.js';
import { Command, Option } from 'commander';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';
import { siteOrFail } from './site-choice.js';
import { ofDatabase, teach } from './teaching.js';

const formats = ['ndjson', 'csv'] as const;
type Format = (typeof formats)[number];

interface Options {
  readonly site: string;
  readonly below?: true;
  readonly format?: Format;
  readonly out?: string;
}

/** `through-train export`: writes every appeal of a site. See docs/importing.md. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write every appeal of a site, also what is not public, as import reads it again')
    .requiredOption('--site <id>', 'the site they belong to')
    .option('--below', 'with every site below it')
    .addOption(new Option('--format <format>', 'default: by the name, or ndjson').choices(formats))
    .option('--out <file>', 'a new file (default: standard output)')
    .action(runExport);
  return teach(command, {
    examples: [
      'through-train export --site linxiang > linxiang.ndjson',
      'through-train export --site yueyang --below --out yueyang.csv',
    ],
    reads: ofDatabase,
  });
}

async function runExport({ site, below, format, out }: Options): Promise<void> {
  const chosen = format ?? (extname(out ?? '').toLowerCase() === '.csv' ? 'csv' : 'ndjson');
  await withDatabase(async (db) => {
    const tree = await new SiteDirectory().current(db);
    siteOrFail(tree, site);
    const siteIds = tree.summaries
      .map(({ id }) => id)
      .filter(
        (id) => id === site || (below && tree.site(id)?.path.some((each) => each.id === site)),
      );
    let count = 0;
    const lines = linesOf(db, siteIds, chosen, () => {
      count += 1;
    });
    const target =
      out === undefined ? process.stdout : createWriteStream(out, { flags: 'wx', mode: 0o600 });
    try {
      await pipeline(Readable.from(lines), target, { end: out !== undefined });
    } catch (error) {
      throw failureOf(out, error);
    }
    process.stderr.write(
      `${count.toLocaleString('en')} appeals written. They hold what citizens wrote, also where it is not public: keep them as you keep the database.\n`,
    );
  });
}

async function* linesOf(
  db: Database,
  siteIds: readonly string[],
  format: Format,
  onRow: () => void,
): AsyncGenerator<string> {
  // The mark tells spreadsheets that it is UTF-8.
  if (format === 'csv') yield `\ufeff${csvLine(exportedColumns)}`;
  for await (const row of exportedRows(db, siteIds)) {
    onRow();
    if (format === 'ndjson') yield `${JSON.stringify(row)}\n`;
    else {
      const { record } = row;
      yield csvLine(
        exportedColumns.map((name) => (name === 'record' ? JSON.stringify(record) : row[name])),
      );
    }
  }
}

function failureOf(out: string | undefined, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') {
    return new CommandFailure(`${out} is there already; name a new file. Nothing was written.`);
  }
  // Whoever read it has seen enough.
  if (code === 'EPIPE') return new CommandFailure('The reader of the export has gone.');
  if (out === undefined || !(error instanceof Error)) return error;
  return new CommandFailure(`${out} cannot be written: ${error.message}.`);
}
