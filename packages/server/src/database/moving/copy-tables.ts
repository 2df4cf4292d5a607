import type { Database } from '../database.js';
import { DatabaseStateError } from '../state-error.js';
import { movedTables, numberedTables, type Table } from './moved-tables.js';
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

/** What was found in a source, and what had to be changed in its copy. */
export interface Copied {
  /** Of the source. */
  readonly digests: ReadonlyMap<Table, Digest>;
  /** The appeals of which something changed, in whichever table. */
  readonly appeals: ReadonlySet<number>;
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
  appeals: Set<number>,
): Promise<{ readonly digest: Digest; readonly gone: readonly Row[] }> {
  const { columns, key } = table;
  const digesting = new Digesting();
  const gone: Row[] = [];
  let after: Row | undefined;
  for await (const rows of batchesOf(source, table)) {
    const upTo = rows.at(-1);
    const there = new Map<string, string>();
    const unseen = new Map<string, Row>();
    for (const row of await rowsBetween(target, table, { after, upTo })) {
      there.set(lineOf(row, key), lineOf(row, columns));
      unseen.set(lineOf(row, key), row);
    }
    const differing = rows.filter((row) => {
      const line = lineOf(row, columns);
      digesting.add(line);
      unseen.delete(lineOf(row, key));
      return there.get(lineOf(row, key)) !== line;
    });
    if (table.name === 'sites') differing.sort((a, b) => depthOf(a) - depthOf(b));
    for (const row of differing) note(appeals, table, row);
    await putRows(target, table, differing);
    gone.push(...unseen.values());
    after = upTo;
  }
  for await (const rows of batchesOf(target, table, after)) gone.push(...rows);
  for (const row of gone) note(appeals, table, row);
  return { digest: digesting.end(), gone };
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
): Promise<Copied> {
  const digests = new Map<Table, Digest>();
  const appeals = new Set<number>();
  const removed: (readonly [Columned, readonly Row[]])[] = [];
  const copy = async (table: Columned) => {
    const { digest, gone } = await copyTable(source, target, table, appeals);
    digests.set(table.name, digest);
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
  return { digests, appeals };
}
