import { Pool, type PoolConfig, types } from 'pg';
import type { Database } from '../database.js';
import { postgresDialect } from './dialect.js';
import { migratePostgres } from './migrations.js';
import { RepeatingDatabase } from './repeated-transactions.js';

const int8 = 20;
const numeric = 1700;
/** At most so many connections of one process, so that a few processes fit into PostgreSQL's usual 100. */
const mostConnections = 20;
/** How long a row or a turn that somebody else has is waited for, in milliseconds. */
const longestWait = 10_000;
const longestConnecting = 10_000;

/** Counts and ids as numbers, as SQLite gives them: none of them comes near 2^53. */
const asNumbers: PoolConfig['types'] = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === int8 || type === numeric ? Number : types.getTypeParser(type, format as 'text'),
};

/** A pool of connections; one that breaks while nobody uses it is replaced. */
export function poolOf(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'through-train',
    max: mostConnections,
    connectionTimeoutMillis: longestConnecting,
    lock_timeout: longestWait,
    types: asNumbers,
  });
  pool.on('error', () => undefined);
  return pool;
}

/** Opens the database at an address, and leaves its tables as they are. */
export const connectPostgres = (url: string): Database =>
  new RepeatingDatabase({ dialect: postgresDialect(poolOf(url)) });

/** Opens the database at an address such as `postgres://user@host/name` and brings its tables up to date. */
export async function openPostgres(url: string): Promise<Database> {
  const db = connectPostgres(url);
  try {
    await migratePostgres(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
