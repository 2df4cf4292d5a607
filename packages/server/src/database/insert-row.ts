import { CompiledQuery, type Insertable } from 'kysely';
import type { Transaction } from './database.js';
import type { Tables } from './schema.js';

const statements = new Map<string, string>();

/**
 * Inserts one row. Kysely writes the statement once for each set of columns; building it anew costs
 * more than the insertion itself, and every submission inserts five rows.
 *
 * @returns the id of the row
 */
export async function insertRow<T extends keyof Tables & string>(
  trx: Transaction,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<number> {
  const key = `${table} ${Object.keys(row).join()}`;
  let statement = statements.get(key);
  if (statement === undefined) {
    statement = trx.insertInto(table).values(row).compile().sql;
    statements.set(key, statement);
  }
  const { insertId } = await trx.executeQuery(CompiledQuery.raw(statement, Object.values(row)));
  return Number(insertId);
}
