import { loadCase } from '@through-train/core/cases/case.js';
import type { Database } from '@through-train/core/database/database.js';
import type { ComparedTable } from '@through-train/core/database/moving/copy-tables.js';
import {
  batchesOf,
  type Columned,
  countOf,
  type Digest,
  lineOf,
} from '@through-train/core/database/moving/rows.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { sql } from 'kysely';
import { publicDetail } from '../appeals/detail.js';
import { listAppeals } from '../appeals/list.js';
import { trackedAppeal } from '../tracking/view.js';

/** So many appeals are read on both sides as people read them. */
const drawn = 100;
/** So many characters of a title are looked for. */
const searched = 6;

/** Source and target are not the same. The message says where they differ first. */
export class CopyDiffersError extends Error {
  override readonly name = 'CopyDiffersError';
}

/** What was copied of a table, and what is there in the end. */
export interface ProvenTable {
  readonly name: string;
  readonly source: Digest;
  readonly target: Digest;
  /** Count and hash are the same. */
  readonly isEqual: boolean;
}

/** Compares the digests of a table; also with how many rows there are when all is done. */
export async function proveTable(
  target: Database,
  { table, source, target: read }: ComparedTable,
): Promise<ProvenTable> {
  const count = await countOf(target, table);
  const isEqual = source.hash === read.hash && source.count === count;
  return { name: table.name, source, target: { ...read, count }, isEqual };
}

/** The key of the first row of a table that is not the same on both sides. */
export async function firstDifference(
  source: Database,
  target: Database,
  table: Columned,
): Promise<string> {
  const linesOf = async function* (db: Database) {
    for await (const rows of batchesOf(db, table)) {
      for (const row of rows) {
        yield { key: lineOf(row, table.key), line: lineOf(row, table.columns) };
      }
    }
  };
  const theirs = linesOf(target);
  for await (const { key, line } of linesOf(source)) {
    const next = await theirs.next();
    if (next.done || next.value.line !== line) return key;
  }
  const more = await theirs.next();
  return more.done ? '' : more.value.key;
}

/** One side, as its rooms read it. */
interface Side {
  readonly db: Database;
  readonly sites: SiteDirectory;
}

/** What the citizen reads of an appeal, what the public does, and what is found by words of its title. */
async function readAsPeople(
  { db, sites }: Side,
  number: string,
  now: Date,
): Promise<Readonly<Record<string, unknown>>> {
  const found = await loadCase(db, sites, number);
  const own = await trackedAppeal(db, found, now);
  const { publicTitle, siteId } = found.row;
  if (publicTitle === null) return { own };
  const q = Array.from(publicTitle).slice(0, searched).join('');
  return {
    own,
    public: await publicDetail(db, found.tree, number, now),
    [`search for ${q}`]: await listAppeals(db, found.tree, siteId, { q }, now),
  };
}

/**
 * Reads appeals that are drawn at random on both sides, as the citizen and the public do, and searches
 * for words of their titles.
 *
 * @returns how many were read
 * @throws CopyDiffersError that names the first appeal, and what of it is not the same
 */
export async function compareAppeals(
  source: Database,
  target: Database,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ number: string }>`
    select "number" from "appeals" order by random() limit ${sql.lit(drawn)}`.execute(source);
  const here = { db: source, sites: new SiteDirectory() };
  const there = { db: target, sites: new SiteDirectory() };
  for (const { number } of rows) {
    const expected = await readAsPeople(here, number, now);
    const actual = await readAsPeople(there, number, now);
    for (const [name, value] of Object.entries(expected)) {
      if (JSON.stringify(value) === JSON.stringify(actual[name])) continue;
      throw new CopyDiffersError(`The appeal ${number} does not read the same (${name}).`);
    }
  }
  return rows.length;
}
