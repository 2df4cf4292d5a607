import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type SharingOptions, SqliteDriver } from './sqlite-driver.js';

class NodeSqliteAdapter extends SqliteAdapter {
  /** The driver lets readers and a writer work side by side; Kysely would put all into one queue. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** SQLite does roll back DDL; Kysely says otherwise and would refuse `migrate`'s transaction. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite over Node's built-in one; `path` may be `:memory:`. */
export function sqliteDialect(path: string, options: SharingOptions = {}): Dialect {
  return {
    createDriver: () => new SqliteDriver(path, options),
    createAdapter: () => new NodeSqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}
