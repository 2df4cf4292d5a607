import { CompiledQuery, type Insertable } from 'kysely';
import type { Transaction } from './database.js';
import { type Engine, engineOf } from './engine.js';
import type { Tables } from './schema.js';

/** The tables whose rows are numbered by the database. */
type Numbered = 'appeals' | 'events';

const statements: Readonly<Record<Engine, Map<string, string>>> = {
  sqlite: new Map(),
  postgres: new Map(),
};

/**
 * Inserts one row. Kysely writes the statement once for each set of columns; building it anew costs
 * more than the insertion itself, and every submission inserts five rows.
 */
export async function insertRow<T extends keyof Tables & string>(
  trx: Transaction,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<void> {
  const statement = statementFor(trx, `${table} ${Object.keys(row).join()}`, () =>
    trx.insertInto(table).values(row).compile(),
  );
  await trx.executeQuery(CompiledQuery.raw(statement, Object.values(row)));
}

/**
 * As `insertRow`.
 *
 * @returns the id of the row
 */
export async function insertNumbered<T extends Numbered>(
  trx: Transaction,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<number> {
  const statement = statementFor(trx, `${table} id ${Object.keys(row).join()}`, () =>
    trx.insertInto(table).values(row).returning('id').compile(),
  );
  const compiled: CompiledQuery<{ id: number }> = CompiledQuery.raw(statement, Object.values(row));
  const { rows } = await trx.executeQuery(compiled);
  const [inserted] = rows;
  if (!inserted) throw new Error(`Nothing was inserted into ${table}.`);
  return inserted.id;
}

function statementFor(trx: Transaction, key: string, compile: () => CompiledQuery): string {
  const known = statements[engineOf(trx)];
  const statement = known.get(key) ?? compile().sql;
  known.set(key, statement);
  return statement;
}
