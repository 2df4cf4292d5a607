import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

const statementsKept = 200;

/** A `node:sqlite` statement as Kysely's dialect wants it. */
function adaptStatement(statement: StatementSync): SqliteStatement {
  const bind = (parameters: ReadonlyArray<unknown>) =>
    parameters as ReadonlyArray<string | number | bigint | null | Uint8Array>;
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  };
}

/** A `node:sqlite` database as Kysely's dialect wants it; keeps compiled statements. */
function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      // A transaction that reads first and writes later would fail when another process wrote in
      // between, so every transaction takes the one writer's lock at its start.
      const text = sql === 'begin' ? 'begin immediate' : sql;
      const known = statements.get(text);
      if (known) return known;
      const statement = adaptStatement(database.prepare(text));
      const oldest = statements.keys().next();
      if (statements.size >= statementsKept && !oldest.done) statements.delete(oldest.value);
      statements.set(text, statement);
      return statement;
    },
  };
}

/** SQLite does roll back DDL; Kysely's adapter says otherwise and would refuse `migrate`'s transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Kysely's own SQLite dialect over Node's built-in SQLite; `path` may be `:memory:`. */
export function sqliteDialect(path: string): SqliteDialect {
  return new NodeSqliteDialect({
    database: async () => {
      const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
      // FULL: with WAL, a commit has been synced to the disk before it returns.
      // What is deleted, such as how to reach a citizen, is overwritten with zeros.
      database.exec(
        'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;',
      );
      return adaptDatabase(database);
    },
  });
}
