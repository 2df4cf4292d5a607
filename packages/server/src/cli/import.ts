import { basename, extname } from 'node:path';
import { columnFor, type Kind, kinds } from '@through-train/contract';
import { type ImportJob, importFile } from '@through-train/core/import/import-file.js';
import type { ImportTarget } from '@through-train/core/import/import-target.js';
import { lookedAtLines } from '@through-train/core/import/looked-at-lines.js';
import { isSameFile, ReportFile } from '@through-train/core/import/report-file.js';
import { Tally } from '@through-train/core/import/tally.js';
import { type ResolvedSite, SiteDirectory } from '@through-train/core/sites/directory.js';
import {
  type Delimiter,
  delimiters,
  type Encoding,
  encodings,
  type FieldMapping,
  type Format,
  formatOfContent,
  formats,
  importFields,
  kept,
  MappingError,
  noMapping,
  parseMapEntry,
  readMappingFile,
  SourceFileError,
} from '@through-train/import';
import { Argument, Command, Option } from 'commander';
import { nearestIds } from '../sites/nearest.js';
import { withDatabase } from './database.js';
import { CommandFailure, exitCodes } from './failure.js';
import { keysOrFail } from './keys.js';
import { letterSample, mappingSample } from './samples.js';
import { siteOrFail } from './site-choice.js';
import { ofLetters, teach } from './teaching.js';

interface Options {
  readonly site: string;
  readonly format?: Format;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
  readonly encoding: Encoding;
  readonly map?: readonly string[];
  readonly mapping?: string;
  readonly kind: Kind;
  readonly column?: string;
  readonly mailbox?: string;
  readonly source?: string;
  readonly open: ImportTarget['open'];
  readonly deadlines: ImportTarget['deadlines'];
  readonly publish: ImportTarget['publish'];
  readonly keepContact?: true;
  readonly report?: string;
  readonly dryRun?: true;
}

const endings: Readonly<Record<string, Format>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

/** `through-train import`: brings the letters of an old system in. See docs/importing.md. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('bring in the letters of an old system, with their replies if they have any')
    .addArgument(
      new Argument(
        '<file>',
        'NDJSON (.ndjson, .jsonl), CSV (.csv, .tsv) or Excel (.xlsx); - is standard input',
      ),
    )
    .requiredOption('--site <id>', 'the site they belong to')
    .option('--dry-run', 'read and check everything, write nothing')
    .addOption(new Option('--format <format>', 'default: by the name').choices(formats))
    .addOption(
      new Option('--delimiter <character>', 'between fields of CSV (default: found out)').choices(
        Object.keys(delimiters),
      ),
    )
    .option('--sheet <sheet>', 'name or number of a sheet (default: the first)')
    .addOption(
      new Option('--encoding <encoding>', 'of the file').choices(encodings).default('utf-8'),
    )
    .addOption(
      new Option(
        '--map <field=column>',
        `which column holds a field (${Object.keys(importFields).join(', ')}); repeatable`,
      ).argParser((value: string, before: readonly string[] = []) => [...before, value]),
    )
    .option('--mapping <file>', 'the same as a JSON object; --map goes before')
    .addOption(
      new Option('--kind <kind>', 'for rows that name none').choices(kinds).default('consultation'),
    )
    .option('--column <id>', 'column of the site (default: by the kind)')
    .option('--mailbox <id>', 'mailbox of the site they were sent to')
    .option(
      '--source <name>',
      'names the old system, so that ids do not collide (default: the site)',
    )
    .addOption(
      new Option('--open <state>', 'of letters without a reply that name none')
        .choices(['submitted', 'accepted'])
        .default('accepted'),
    )
    .addOption(
      new Option('--deadlines <from>', 'from when the time for open letters counts')
        .choices(['from-import', 'from-submission'])
        .default('from-import'),
    )
    .addOption(
      new Option('--publish <which>', 'letters to publish whose rows do not say')
        .choices(['answered', 'all', 'none'])
        .default('answered'),
    )
    .option('--keep-contact', 'take over how to reach the citizen, sealed')
    .option('--report <file>', 'write every bad or unusual row to this file as NDJSON')
    .action(runImport);
  return teach(command, {
    examples: [
      'through-train import 来信.xlsx --site linxiang --dry-run',
      'through-train import 留言.csv --site linxiang --encoding gbk --map kind=类型 --map unit=科室',
      'through-train import letters.ndjson --site linxiang --report bad-rows.ndjson',
    ],
    reads: ofLetters,
    inputs: [
      { is: 'A line of NDJSON', sample: letterSample },
      { is: 'The file of --mapping', sample: mappingSample },
    ],
  });
}

async function runImport(file: string, options: Options): Promise<void> {
  await using input = await kept(file);
  const format = await formatOf(file, input.path, options.format);
  const source = checkedSource(options.source ?? options.site);
  const mapping = await mappingOf(options);
  await withDatabase(async (db, config) => {
    const sites = new SiteDirectory();
    const site = siteOrFail(await sites.current(db), options.site);
    const target = targetOf(site, options, source);
    const tools = { sites, keys: await keysOrFail(db, config) };
    const job: ImportJob = {
      path: input.path,
      format,
      encoding: options.encoding,
      delimiter: options.delimiter,
      sheet: options.sheet,
      mapping,
      kind: options.kind,
      keepContact: options.keepContact === true,
      dryRun: options.dryRun === true,
      now: new Date(),
    };
    const report =
      options.report === undefined
        ? undefined
        : await reportOrFail(options.report, file === '-' ? '/dev/stdin' : file);
    const tally = new Tally();
    try {
      const rows = importFile(db, tools, target, job, (looked) => {
        for (const line of lookedAtLines(looked, job)) process.stdout.write(`${line}\n`);
      });
      for await (const row of rows) {
        tally.add(row);
        await report?.add(row);
        if (row.outcome === 'bad') {
          process.stderr.write(`Line ${row.line}: ${row.problems.join('; ')}\n`);
        }
      }
    } catch (error) {
      throw failureOf(error);
    } finally {
      await report?.close();
    }
    const where = `${site.summary.name['zh-CN']} (${site.summary.id})`;
    process.stdout.write(`${tally.summary(where, job.dryRun).join('\n')}\n`);
    if (tally.bad > 0) process.exitCode = exitCodes.someBad;
  });
}

function failureOf(error: unknown): unknown {
  if (error instanceof SourceFileError || error instanceof MappingError) {
    return new CommandFailure(`${error.message} Nothing was imported.`);
  }
  if (error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR') {
    return new CommandFailure(
      `The database refused to go on: ${error.message}. What was imported before is kept; run the same command again for the rest.`,
    );
  }
  return error;
}

async function formatOf(file: string, path: string, given: Format | undefined): Promise<Format> {
  if (given) return given;
  const format = endings[extname(file).toLowerCase()];
  if (format) return format;
  // What old systems call .xls may be a workbook, a page of HTML or text with tabs.
  if (file !== path || /\.(xls|txt)$/i.test(file)) return await formatOfContent(path);
  throw new CommandFailure(
    `The name ${basename(file)} does not tell the format; it ends in .ndjson, .jsonl, .csv, .tsv, .txt or .xlsx, or --format says it.`,
  );
}

function checkedSource(source: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/.test(source)) return source;
  throw new CommandFailure(
    '--source must have 1 to 64 characters of a-z, 0-9, dot, _ and -, beginning with a letter or digit.',
  );
}

async function mappingOf({ map = [], mapping }: Options): Promise<FieldMapping> {
  try {
    const fromFile = mapping === undefined ? noMapping : await readMappingFile(mapping);
    const columns = { ...fromFile.columns, ...Object.fromEntries(map.map(parseMapEntry)) };
    return { ...fromFile, columns };
  } catch (error) {
    throw failureOf(error);
  }
}

function targetOf(site: ResolvedSite, options: Options, source: string): ImportTarget {
  const { columns, categories, mailboxes } = site;
  const column = columns.find(({ id }) => id === options.column) ?? columns[0];
  if (!column || (options.column !== undefined && column.id !== options.column)) {
    throw new CommandFailure(unknownId('column', options.column, site, columns));
  }
  const mailbox = mailboxes.find(({ id }) => id === options.mailbox);
  if (options.mailbox !== undefined && !mailbox) {
    throw new CommandFailure(unknownId('mailbox', options.mailbox, site, mailboxes));
  }
  return {
    site,
    columnFor: (kind) => options.column ?? columnFor(columns, categories, kind)?.id ?? column.id,
    mailboxId: mailbox?.id ?? null,
    source,
    unitName: mailbox?.name['zh-CN'] ?? site.summary.name['zh-CN'],
    open: options.open,
    deadlines: options.deadlines,
    publish: options.publish,
  };
}

function unknownId(
  what: string,
  id: string | undefined,
  site: ResolvedSite,
  known: readonly { readonly id: string; readonly name: { readonly 'zh-CN': string } }[],
): string {
  const where = `${site.summary.name['zh-CN']} (${site.summary.id})`;
  if (known.length === 0) return `${where} has no ${what}.`;
  const nearest = nearestIds(id ?? '', known);
  // Those of one site are few: when none is like it, all of them are told.
  const [said, ids] =
    nearest.length > 0 ? ['The nearest', nearest] : ['There', known.map((each) => each.id)];
  return `${where} has no ${what} “${id ?? ''}”. ${said} are ${ids.join(', ')}.`;
}

async function reportOrFail(path: string, input: string): Promise<ReportFile> {
  if (await isSameFile(path, input)) {
    throw new CommandFailure(
      `The report ${path} is the file to be imported itself, and would empty it. Nothing was imported.`,
    );
  }
  try {
    return await ReportFile.create(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`The report ${path} cannot be written: ${why}. Nothing was imported.`);
  }
}
