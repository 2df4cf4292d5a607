import { setTimeout as pause } from 'node:timers/promises';
import { findPersonalData, type Kind } from '@through-train/contract';
import { indexForSearch } from '../appeals/publication.js';
import type { Database, Writing } from '../database/open.js';
import { readCsv } from './csv.js';
import { checkMapping, type FieldMapping, unusedColumns } from './field-mapping.js';
import { type ImportedAppeal, readImportedAppeal } from './imported-appeal.js';
import { readNdjson } from './ndjson.js';
import type { Oddity } from './oddity.js';
import type { RawRow } from './raw-row.js';
import { type Encoding, inspectSource, readText, SourceFileError } from './source-file.js';
import {
  type ImportTarget,
  type ImportTools,
  knownKeys,
  type StoredImport,
  sourceKeyOf,
  storeImported,
} from './store-imported.js';

/** Rows that are written in one transaction: a crash loses at most these, and the next run has them. */
const batchSize = 200;
/**
 * Between two transactions, in milliseconds: longer than a writer of another process pauses between
 * two attempts, so that citizens and officials who write meanwhile get their turn.
 */
const turnOfOthers = 20;
/** Rows looked at to learn which columns the file has. */
const sampleSize = 100;

/** A file to be imported, and how it is to be read. */
export interface ImportJob {
  readonly path: string;
  readonly format: 'ndjson' | 'csv';
  readonly encoding: Encoding;
  readonly mapping: FieldMapping;
  readonly kind: Kind;
  /** Read and check everything, write nothing. */
  readonly dryRun: boolean;
  readonly now: Date;
}

/** What became of one row. `line` counts from 1. */
export type RowOutcome =
  | { readonly line: number; readonly outcome: 'bad'; readonly problems: readonly string[] }
  | { readonly line: number; readonly outcome: 'known' }
  | {
      readonly line: number;
      readonly outcome: 'imported';
      readonly oddities: readonly Oddity[];
      /** Personal data found in what is published, which is masked there. */
      readonly masked: number;
    };

interface ReadRow {
  readonly line: number;
  readonly appeal: ImportedAppeal;
  readonly key: string;
  readonly oddities: readonly Oddity[];
  readonly masked: number;
}

/** Who has seen which key and which text within this file. */
class Earlier {
  readonly #lineOfKey = new Map<string, { line: number; content: string }>();
  readonly #texts = new Set<string>();

  /** What is to be said about a row in view of the rows before it. */
  judge(line: number, appeal: ImportedAppeal): 'new' | 'same-text' | 'repeated' | number {
    const key = sourceKeyOf(appeal);
    const content = sourceKeyOf({ ...appeal, externalId: null });
    const before = this.#lineOfKey.get(key);
    if (before) return before.content === content ? 'repeated' : before.line;
    const sameText = this.#texts.has(content);
    this.#lineOfKey.set(key, { line, content });
    this.#texts.add(content);
    return sameText ? 'same-text' : 'new';
  }
}

const maskedIn = ({ title, body, reply }: ImportedAppeal): number =>
  [title, body, reply].reduce((sum, text) => sum + findPersonalData(text).length, 0);

function readRow(row: RawRow, job: ImportJob, earlier: Earlier): RowOutcome | ReadRow {
  const { line } = row;
  if ('problem' in row) return { line, outcome: 'bad', problems: [row.problem] };
  const reading = readImportedAppeal(row.record, job.mapping, job.kind, job.now.toISOString());
  if ('problems' in reading) return { line, outcome: 'bad', problems: reading.problems };
  const { appeal } = reading;
  const judgement = earlier.judge(line, appeal);
  if (judgement === 'repeated') return { line, outcome: 'known' };
  if (typeof judgement === 'number') {
    const problem = `has the id ${appeal.externalId} of line ${judgement} with another text`;
    return { line, outcome: 'bad', problems: [problem] };
  }
  const masked = maskedIn(appeal);
  const oddities: Oddity[] = [
    ...reading.oddities,
    ...(judgement === 'same-text' ? ['same-text' as const] : []),
    ...(masked > 0 ? ['personal-data' as const] : []),
  ];
  return { line, appeal, key: sourceKeyOf(appeal), oddities, masked };
}

async function* batchesOf<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Imports a file into a site: answered appeals with their replies. Good rows are kept whatever the
 * others are like, and a row that an earlier run brought in is passed over.
 *
 * @param onColumns told the columns of the file that nothing is taken from
 * @throws SourceFileError or MappingError when the file as a whole cannot be used; then nothing was
 * written
 */
export async function* importFile(
  db: Database,
  tools: ImportTools,
  target: ImportTarget,
  job: ImportJob,
  onColumns: (unused: readonly string[]) => void,
): AsyncGenerator<RowOutcome> {
  await inspectSource(job.path, job.encoding);
  const read = job.format === 'csv' ? readCsv : readNdjson;
  const sample: Readonly<Record<string, unknown>>[] = [];
  let rows = 0;
  for await (const row of read(readText(job.path, job.encoding))) {
    rows += 1;
    if ('record' in row) sample.push(row.record);
    if (sample.length === sampleSize) break;
  }
  if (rows === 0) throw new SourceFileError(`${job.path} holds no rows.`);
  if (sample.length > 0) checkMapping(job.mapping, sample);
  onColumns(unusedColumns(job.mapping, sample));

  const earlier = new Earlier();
  for await (const batch of batchesOf(read(readText(job.path, job.encoding)))) {
    const results = batch.map((row) => readRow(row, job, earlier));
    yield* await db.transaction().execute((trx) => storeBatch(trx, tools, target, job, results));
    await pause(turnOfOthers);
  }
}

async function storeBatch(
  trx: Writing,
  tools: ImportTools,
  target: ImportTarget,
  job: ImportJob,
  results: readonly (RowOutcome | ReadRow)[],
): Promise<RowOutcome[]> {
  const keys = results.flatMap((result) => ('appeal' in result ? [result.key] : []));
  const known = await knownKeys(trx, target.source, keys);
  const outcomes: RowOutcome[] = [];
  const stored: StoredImport[] = [];
  for (const result of results) {
    if (!('appeal' in result)) outcomes.push(result);
    else if (known.has(result.key)) outcomes.push({ line: result.line, outcome: 'known' });
    else {
      if (!job.dryRun) {
        stored.push(await storeImported(trx, tools, target, result.appeal, job.now));
      }
      const { line, oddities, masked } = result;
      outcomes.push({ line, outcome: 'imported', oddities, masked });
    }
  }
  // Last and together: other writes in between would make FTS5 write a segment for every row.
  for (const { id, published } of stored) {
    if (published) await indexForSearch(trx, id, published);
  }
  return outcomes;
}
