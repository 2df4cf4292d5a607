import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { QueryResult } from 'kysely';
import type { DatabaseFile } from './database-file.js';

const statementsKept = 200;
/** How long opening waits for another process that has the file for itself, in milliseconds. */
const openingWait = 5000;

/** What a connection is for. */
export type Purpose = 'read' | 'write';

interface Compiled {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
}

/**
 * One connection of `node:sqlite`, which keeps compiled statements. Once open it never waits for a
 * lock: SQLite would do so in a busy loop that nobody else gets a turn in.
 */
export class SqliteConnection {
  readonly #file: DatabaseFile;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Compiled>();

  constructor(file: DatabaseFile, purpose: Purpose) {
    this.#file = file;
    this.#database = new DatabaseSync(file.path, {
      timeout: openingWait,
      enableForeignKeyConstraints: true,
    });
    // FULL: with WAL, a commit has been synced to the disk before it returns.
    if (purpose === 'write') {
      // What is deleted, such as how to reach a citizen, is overwritten with zeros.
      this.#database.exec(
        'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;',
      );
    } else this.#database.exec('pragma query_only = true;');
    this.#database.exec('pragma busy_timeout = 0;');
  }

  /** Whether a transaction is open. SQLite ends one by itself when the disk is full. */
  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Executes one statement. */
  run<R>(sql: string, parameters: readonly unknown[] = []): QueryResult<R> {
    return this.#file.use(() => {
      const { statement, returnsRows } = this.#compiled(sql);
      const values = parameters as readonly (string | number | bigint | null | Uint8Array)[];
      if (returnsRows) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
    });
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #compiled(sql: string): Compiled {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const compiled = { statement, returnsRows: statement.columns().length > 0 };
    // Some take effect when they are compiled, so they are compiled each time.
    if (/^\s*pragma\b/i.test(sql)) return compiled;
    const oldest = this.#statements.keys().next();
    if (this.#statements.size >= statementsKept && !oldest.done) {
      this.#statements.delete(oldest.value);
    }
    this.#statements.set(sql, compiled);
    return compiled;
  }
}
