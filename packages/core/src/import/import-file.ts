import { setTimeout as pause } from 'node:timers/promises';
import { findPersonalData, type Kind } from '@through-train/contract';
import type { Oddity, RawRow } from '@through-train/import';
import {
  type FieldMapping,
  type ImportedAppeal,
  openRows,
  type ReadingRules,
  readImportedAppeal,
  type Source,
  SourceFileError,
  type UnderstoodColumns,
  understand,
} from '@through-train/import';
import type { PublishedLetter } from '../cases/record.js';
import type { Database, Transaction } from '../database/database.js';
import { takeTurns } from '../database/turns.js';
import { indexForSearch } from '../publication/published-letter.js';
import type { SiteTree } from '../sites/directory.js';
import { type AppealRecord, recordIn } from '../transfer/record.js';
import { restoreAppeal } from '../transfer/restore.js';
import type { ImportTarget } from './import-target.js';
import {
  type ImportTools,
  type KnownImport,
  knownKeys,
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
export interface ImportJob extends Source {
  readonly mapping: FieldMapping;
  readonly kind: Kind;
  readonly keepContact: boolean;
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

/** A row of an export of this system. */
interface KeptRow {
  readonly line: number;
  readonly record: AppealRecord;
}

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
  [title, body, reply ?? ''].reduce((sum, text) => sum + findPersonalData(text).length, 0);

function readRow(
  row: RawRow,
  rules: ReadingRules,
  earlier: Earlier,
): RowOutcome | ReadRow | KeptRow {
  const { line } = row;
  if ('problem' in row) return { line, outcome: 'bad', problems: [row.problem] };
  const kept = recordIn(row.record);
  if (kept) {
    return 'record' in kept
      ? { line, record: kept.record }
      : { line, outcome: 'bad', problems: [kept.problem] };
  }
  const reading = readImportedAppeal(row.record, rules, row.from1904);
  if ('problems' in reading) return { line, outcome: 'bad', problems: reading.problems };
  const { appeal } = reading;
  const judgement = earlier.judge(line, appeal);
  if (judgement === 'repeated') return { line, outcome: 'known' };
  if (typeof judgement === 'number') {
    const problem = `has the id ${appeal.externalId} of line ${judgement} with another letter`;
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

/** What is known of a file once its first rows were looked at. */
export interface LookedAt extends UnderstoodColumns {
  /** The first rows as they would be. */
  readonly first: readonly ImportedAppeal[];
}

/** As many are shown before anything is written. */
const firstRows = 3;

/** The ids of a site by id or by Chinese name. */
function idsOf({ site }: ImportTarget, tree: SiteTree): ReadingRules['idOf'] {
  const mailboxes = site.path.flatMap(({ id }) => tree.site(id)?.mailboxes ?? []);
  const categories = site.categories.flatMap((each) => [each, ...each.children]);
  const table = { mailbox: mailboxes, category: categories, unit: site.units };
  return (what, named) =>
    table[what].find(({ id, name }) => id === named || name['zh-CN'] === named)?.id;
}

/**
 * Imports a file into a site. Good rows are kept whatever the others are like, and a row that an
 * earlier run brought in is passed over.
 *
 * @param onLook told how the columns were understood, before anything is written
 * @throws SourceFileError or MappingError when the file as a whole cannot be used; then nothing was
 * written
 */
export async function* importFile(
  db: Database,
  tools: ImportTools,
  target: ImportTarget,
  job: ImportJob,
  onLook: (looked: LookedAt) => void,
): AsyncGenerator<RowOutcome> {
  const rowsOf = await openRows(job);
  const sample: Extract<RawRow, { record: unknown }>[] = [];
  let rows = 0;
  for await (const row of rowsOf()) {
    rows += 1;
    if ('record' in row) sample.push(row);
    if (sample.length === sampleSize) break;
  }
  if (rows === 0) throw new SourceFileError(`${job.path} holds no rows.`);
  const understood =
    sample.length > 0
      ? understand(
          job.mapping,
          sample.map(({ record }) => record),
        )
      : { mapping: job.mapping, recognised: [], unused: [] };
  const rules: ReadingRules = {
    mapping: understood.mapping,
    kind: job.kind,
    now: job.now.toISOString(),
    keepContact: job.keepContact,
    idOf: idsOf(target, await tools.sites.current(db)),
  };
  const first = sample.slice(0, firstRows).flatMap(({ record, from1904 }) => {
    const reading = readImportedAppeal(record, rules, from1904);
    return 'appeal' in reading ? [reading.appeal] : [];
  });
  // What a row of an export says beside its record is for people and other systems.
  const whole = sample.some(({ record }) => recordIn(record) !== undefined);
  onLook(
    whole ? { ...understood, recognised: [], unused: [], first: [] } : { ...understood, first },
  );

  const earlier = new Earlier();
  for await (const batch of batchesOf(rowsOf())) {
    const results = batch.map((row) => readRow(row, rules, earlier));
    yield* await db.transaction().execute((trx) => storeBatch(trx, tools, target, job, results));
    await pause(turnOfOthers);
  }
}

/** What is to be said about a row whose key an earlier run has brought in. */
function knownOutcome({ line, appeal }: ReadRow, known: KnownImport): RowOutcome {
  const plain = (text: string): string => text.replace(/\s+/g, '');
  const same =
    plain(known.title) === plain(appeal.title) && plain(known.body) === plain(appeal.body);
  // Officials may be at work on it: what the old system answers meanwhile is for them to take over.
  const answered = appeal.reply !== null && known.repliedAt === null;
  if (same && !answered) return { line, outcome: 'known' };
  const problem = same
    ? `has a reply now, which is not taken over: ${known.number} is open here`
    : `has the id ${appeal.externalId} of ${known.number}, which is another letter`;
  return { line, outcome: 'bad', problems: [problem] };
}

async function storeBatch(
  trx: Transaction,
  tools: ImportTools,
  target: ImportTarget,
  job: ImportJob,
  results: readonly (RowOutcome | ReadRow | KeptRow)[],
): Promise<RowOutcome[]> {
  await takeTurns(trx, ['import']);
  const keys = results.flatMap((result) => ('appeal' in result ? [result.key] : []));
  const known = await knownKeys(trx, target.source, keys);
  const outcomes: RowOutcome[] = [];
  const stored: { id: number; published: PublishedLetter | null }[] = [];
  for (const result of results) {
    if ('record' in result) {
      const { line, record } = result;
      const restored = await restoreAppeal(trx, tools.sites, target.site, record, job.dryRun);
      if (restored.outcome === 'bad') {
        outcomes.push({ line, outcome: 'bad', problems: [restored.problem] });
      } else if (restored.outcome === 'known') outcomes.push({ line, outcome: 'known' });
      else {
        if (restored.stored) stored.push(restored.stored);
        outcomes.push({ line, outcome: 'imported', oddities: [], masked: 0 });
      }
      continue;
    }
    if (!('appeal' in result)) {
      outcomes.push(result);
      continue;
    }
    const before = known.get(result.key);
    if (before) {
      outcomes.push(knownOutcome(result, before));
      continue;
    }
    if (!job.dryRun) {
      const { case: kept, searchable } = await storeImported(
        trx,
        tools,
        target,
        result.appeal,
        job.now,
      );
      stored.push({ id: kept.row.id, published: searchable ?? null });
    }
    const { line, oddities, masked } = result;
    outcomes.push({ line, outcome: 'imported', oddities, masked });
  }
  // Last and together: other writes in between would make FTS5 write a segment for every row.
  for (const { id, published } of stored) {
    if (published) await indexForSearch(trx, id, published);
  }
  return outcomes;
}
