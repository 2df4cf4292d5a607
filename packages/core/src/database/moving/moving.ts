import type { Database, Transaction } from '../database.js';
import type { NumberedTable } from './moved-tables.js';

/** What moving a database to another one needs, in the way of its engine. */
export interface Moving {
  /** The columns of a table that are written, by their names in order. */
  readonly columnsOf: (db: Database, table: string) => Promise<string[]>;
  /** Reads the database as it is at one moment, while others go on writing. */
  readonly atOneMoment: <T>(db: Database, read: (then: Database) => Promise<T>) => Promise<T>;
  /** Nobody else writes until the transaction ends; who wants to waits, and is told to come back. */
  readonly stopWrites: (trx: Transaction, tables: readonly string[]) => Promise<void>;
  /** From the end of the transaction on every writer is told these words, whatever its version. */
  readonly refuseWrites: (
    trx: Transaction,
    tables: readonly string[],
    words: string,
  ) => Promise<void>;
  readonly allowWrites: (trx: Transaction, tables: readonly string[]) => Promise<void>;
  /** The highest id that a table has ever given. */
  readonly lastId: (db: Database, table: NumberedTable) => Promise<number>;
  /** Lets a table go on behind an id. */
  readonly goOnBehind: (db: Database, table: NumberedTable, id: number) => Promise<void>;
  /** Lets the engine see how full tables are, by which it chooses its ways. */
  readonly measure: (db: Database) => Promise<void>;
  /** How many other processes have the database open, as far as it tells. */
  readonly otherProcesses: (db: Database) => Promise<number>;
}
