import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../database.js';
import { DatabaseStateError } from '../state-error.js';
import { movedTables, numberedTables } from './moved-tables.js';
import { movingOf } from './moving-of.js';
import {
  batchesOf,
  type Columned,
  type Digest,
  Digesting,
  lineOf,
  putRows,
  type Row,
  removeRows,
  rowsBetween,
} from './rows.js';

/** The same table on both sides. */
export interface ComparedTable {
  readonly table: Columned;
  readonly source: Digest;
  /** Over what was read after the last row was written; without rows that are to be removed. */
  readonly target: Digest;
}

/** What was found on both sides, and what had to be changed. */
export interface Copied {
  readonly tables: readonly ComparedTable[];
  /** The appeals of which something changed, in whichever table. */
  readonly appeals: ReadonlySet<number>;
}

/** What a copy is for. */
export interface CopyOptions {
  /** Whether rows that were written are read again, so that the digests prove what is there. */
  readonly proving: boolean;
}

/** The tables that move, with their columns. */
export async function columnsThatMove(db: Database): Promise<Columned[]> {
  const tables: Columned[] = [];
  for (const table of movedTables) {
    tables.push({ ...table, columns: await movingOf(db).columnsOf(db, table.name) });
  }
  return tables;
}

/** The same, when both databases have the same columns. */
export async function sharedColumns(source: Database, target: Database): Promise<Columned[]> {
  const tables = await columnsThatMove(source);
  const others = await columnsThatMove(target);
  for (const [at, { name, columns }] of tables.entries()) {
    if (columns.join() === others[at]?.columns.join()) continue;
    throw new DatabaseStateError(
      `The table ${name} has other columns in the two databases. Both must have been made by this version of Through Train.`,
    );
  }
  return tables;
}

/** A site above others has fewer above itself. */
const depthOf = ({ provinceId, prefectureId, countyId }: Row): number =>
  [provinceId, prefectureId, countyId].filter((id) => id !== null).length;

/** Notes whose appeal a row is, or is of. */
function note(appeals: Set<number>, { name }: Columned, row: Row): void {
  const id = name === 'appeals' ? row.id : row.appealId;
  if (typeof id === 'number') appeals.add(id);
}

/** Makes one table what it is in the source, except for what has to be removed. */
async function copyTable(
  source: Database,
  target: Database,
  table: Columned,
  { proving }: CopyOptions,
  appeals: Set<number>,
): Promise<ComparedTable & { readonly gone: readonly Row[] }> {
  const { columns, key } = table;
  const digests = { source: new Digesting(), target: new Digesting() };
  const gone: Row[] = [];
  let after: Row | undefined;
  for await (const rows of batchesOf(source, table)) {
    const range = { after, upTo: rows.at(-1) };
    after = range.upTo;
    const lines = rows.map((row) => lineOf(row, columns));
    const there = await rowsBetween(target, table, range);
    const linesThere = there.map((row) => lineOf(row, columns));
    digests.source.add(lines);
    if (isDeepStrictEqual(lines, linesThere)) {
      digests.target.add(linesThere);
      continue;
    }
    const wanted = new Set(rows.map((row) => lineOf(row, key)));
    const isWanted = (row: Row): boolean => wanted.has(lineOf(row, key));
    const found = new Set(linesThere);
    const differing = rows.filter((_, at) => !found.has(lines[at] ?? ''));
    if (table.name === 'sites') differing.sort((a, b) => depthOf(a) - depthOf(b));
    await putRows(target, table, differing);
    for (const row of differing) note(appeals, table, row);
    gone.push(...there.filter((row) => !isWanted(row)));
    if (!proving) continue;
    const now = await rowsBetween(target, table, range);
    digests.target.add(now.filter(isWanted).map((row) => lineOf(row, columns)));
  }
  for await (const rows of batchesOf(target, table, after)) gone.push(...rows);
  for (const row of gone) note(appeals, table, row);
  return { table, source: digests.source.end(), target: digests.target.end(), gone };
}

/**
 * Makes the tables of a target what they are in the source, row by row: what is there already stays, so
 * that a copy that was interrupted, or a second one, writes no more than what differs.
 *
 * @param source a database in which nothing changes meanwhile
 */
export async function copyTables(
  source: Database,
  target: Database,
  tables: readonly Columned[],
  options: CopyOptions,
): Promise<Copied> {
  const compared: ComparedTable[] = [];
  const appeals = new Set<number>();
  const removed: (readonly [Columned, readonly Row[]])[] = [];
  const copy = async (table: Columned) => {
    const { gone, ...both } = await copyTable(source, target, table, options, appeals);
    compared.push(both);
    removed.unshift([table, gone]);
  };
  const countsOthers = ({ name }: Columned): boolean => name === 'revisions';
  for (const table of tables) if (!countsOthers(table)) await copy(table);
  // Those that refer to others first.
  for (const [table, rows] of removed) await removeRows(target, table, rows);
  for (const table of tables.filter(countsOthers)) await copy(table);
  for (const table of numberedTables) {
    const last = await movingOf(source).lastId(source, table);
    await movingOf(target).goOnBehind(target, table, last);
  }
  return { tables: compared, appeals };
}
