import type { Kysely, Transaction as TransactionOn } from 'kysely';
import type { Tables } from './schema.js';

export type Database = Kysely<Tables>;
/** The database inside a transaction. A command takes this, so that nobody forgets to open one. */
export type Transaction = TransactionOn<Tables>;
