import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.js';
import type { MovedTable } from './moved-tables.js';

/** A row with whatever columns its table has. */
export type Row = Readonly<Record<string, unknown>>;

/** So many rows at a time: of letters as long as they may be, some ten megabytes. */
const batch = 500;
/** All at once, because a site may stand before the one above it. */
const everySite = 1_000_000;

/** A table with the columns that move. */
export interface Columned extends MovedTable {
  readonly columns: readonly string[];
}

/** Between which keys rows are read; undefined: from the first, to the last. */
interface Range {
  readonly after?: Row | undefined;
  readonly upTo?: Row | undefined;
}

const names = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql.ref(column)));
const valuesOf = (row: Row, columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => row[column]));

/** Rows in the order of their keys. */
export async function rowsBetween(
  db: Database,
  { name, key, columns }: Columned,
  { after, upTo }: Range,
  limit?: number,
): Promise<Row[]> {
  const bounds = [
    ...(after ? [sql`(${names(key)}) > (${valuesOf(after, key)})`] : []),
    ...(upTo ? [sql`(${names(key)}) <= (${valuesOf(upTo, key)})`] : []),
  ];
  const where = bounds.length > 0 ? sql`where ${sql.join(bounds, sql` and `)}` : sql``;
  const end = limit === undefined ? sql`` : sql`limit ${sql.lit(limit)}`;
  const { rows } = await sql<Row>`select ${names(columns)} from ${sql.table(name)} ${where}
    order by ${names(key)} ${end}`.execute(db);
  return rows;
}

/** All rows in the order of their keys, a few hundred at a time. */
export async function* batchesOf(
  db: Database,
  table: Columned,
  from?: Row,
): AsyncGenerator<readonly Row[]> {
  const limit = table.name === 'sites' ? everySite : batch;
  for (let after = from; ; ) {
    const rows = await rowsBetween(db, table, { after }, limit);
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    after = rows.at(-1);
  }
}

/** A row as the same line on every engine. */
export const lineOf = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(
    columns.map((column) => {
      const value = row[column];
      return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
    }),
  );

/** How many rows a table has, and a hash over all of them in the order of their keys. */
export interface Digest {
  readonly count: number;
  readonly hash: string;
}

/** Counts rows and hashes them as they come by. */
export class Digesting {
  readonly #hash = createHash('sha256');
  #count = 0;

  /** Those of a batch at once: a call for each line costs as much as the hashing. */
  add(lines: readonly string[]): void {
    if (lines.length > 0) this.#hash.update(`${lines.join('\n')}\n`);
    this.#count += lines.length;
  }

  end(): Digest {
    return { count: this.#count, hash: this.#hash.digest('hex') };
  }
}

/** The digest of a table as it stands. */
export async function digestOf(db: Database, table: Columned): Promise<Digest> {
  const digesting = new Digesting();
  for await (const rows of batchesOf(db, table)) {
    digesting.add(rows.map((row) => lineOf(row, table.columns)));
  }
  return digesting.end();
}

/** How many rows a table has. */
export async function countOf(db: Database, { name }: MovedTable): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as "count" from ${sql.table(name)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Inserts rows, or puts those right that are there by their keys. */
export async function putRows(
  db: Database,
  { name, key, columns }: Columned,
  rows: readonly Row[],
): Promise<void> {
  const others = columns.filter((column) => !key.includes(column));
  const update =
    others.length === 0
      ? sql`nothing`
      : sql`update set ${sql.join(
          others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
        )}`;
  for (let at = 0; at < rows.length; at += batch) {
    const values = rows.slice(at, at + batch).map((row) => sql`(${valuesOf(row, columns)})`);
    await sql`insert into ${sql.table(name)} (${names(columns)}) values ${sql.join(values)}
      on conflict (${names(key)}) do ${update}`.execute(db);
  }
}

/** Removes the rows with these keys. */
export async function removeRows(
  db: Database,
  { name, key }: Columned,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows) {
    const same = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
    await sql`delete from ${sql.table(name)} where ${sql.join(same, sql` and `)}`.execute(db);
  }
}
