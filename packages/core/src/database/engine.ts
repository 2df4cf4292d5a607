import type { Database } from './database.js';

/** What a database runs on. */
export type Engine = 'sqlite' | 'postgres';

/** On what a database, or a transaction in it, runs: the adapter of its dialect says so. */
export function engineOf(db: Database): Engine {
  const { adapter } = db.getExecutor();
  if ('engine' in adapter) return adapter.engine as Engine;
  throw new TypeError('The database was not opened by openDatabase.');
}

/** Whether processes on other machines may have the same database open. */
export const isShared = (db: Database): boolean => engineOf(db) === 'postgres';
