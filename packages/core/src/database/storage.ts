import type { Database, Transaction } from './database.js';

/** What a database stands on, in the way of its engine. */
export interface Storage {
  /** Throws when what stands there must not be used any more. */
  readonly look: (db: Database) => Promise<void>;
  /** Writes so many bytes, as far as the disk if it can, to be rolled back. */
  readonly write: (trx: Transaction, bytes: number) => Promise<void>;
  /** The room that is left, in bytes; undefined: not known from here. */
  readonly room: (db: Database) => Promise<number | undefined>;
}
