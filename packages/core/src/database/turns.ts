import { sql } from 'kysely';
import type { Transaction } from './database.js';
import { engineOf } from './engine.js';

// SQLite has one writer, so that a transaction there is alone from its beginning to its end.

/**
 * Waits until no other transaction has the turn of one of these names, and has it until this one ends:
 * for what is read first and written after.
 */
export async function takeTurns(trx: Transaction, names: readonly string[]): Promise<void> {
  if (engineOf(trx) === 'sqlite') return;
  // All in one order, or two that want the same ones would wait for each other.
  for (const name of [...new Set(names)].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
  }
}

/** The rows of a query are read to be changed: nobody else changes them until the transaction ends. */
export function toChange<Query extends { forUpdate(): Query }>(
  trx: Transaction,
  query: Query,
): Query {
  return engineOf(trx) === 'sqlite' ? query : query.forUpdate();
}
