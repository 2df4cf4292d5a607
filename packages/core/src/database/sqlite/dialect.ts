import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { DatabaseFile } from './database-file.js';
import { type SharingOptions, SqliteDriver } from './driver.js';

class NodeSqliteAdapter extends SqliteAdapter {
  readonly engine = 'sqlite';

  /** The driver lets readers and a writer work side by side; Kysely would put all into one queue. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** SQLite does roll back DDL; Kysely says otherwise and would refuse `migrate`'s transaction. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite over Node's built-in one; the path may be `:memory:`. */
export function sqliteDialect(where: string | DatabaseFile, options: SharingOptions = {}): Dialect {
  const file = typeof where === 'string' ? new DatabaseFile(where) : where;
  return {
    createDriver: () => new SqliteDriver(file, options),
    createAdapter: () => new NodeSqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}
