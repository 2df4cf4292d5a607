import { type DatabaseConnection, type Driver, Kysely, sql } from 'kysely';
import type { Moving } from '../moving/moving.js';
import type { Tables } from '../schema.js';
import { SqliteConnection } from './connection.js';
import type { DatabaseFile } from './database-file.js';
import { sqliteDialect } from './dialect.js';
import { refusedAsMoved } from './error.js';
import { fileOf } from './open.js';

/** Everything by one connection, which reads what was committed when it read first. */
class OneMomentDriver implements Driver {
  readonly #file: DatabaseFile;
  #reader: SqliteConnection | undefined;

  constructor(file: DatabaseFile) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#reader = new SqliteConnection(this.#file, 'read');
    this.#reader.run('begin');
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const reader = this.#reader;
    if (!reader) throw new TypeError('The driver was not initialised.');
    return {
      executeQuery: async ({ sql: statement, parameters }) => reader.run(statement, parameters),
      streamQuery: async function* ({ sql: statement, parameters }) {
        yield reader.run(statement, parameters);
      },
    };
  }

  async beginTransaction(): Promise<void> {
    throw new TypeError('What is read at one moment cannot be changed.');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#reader?.close();
  }
}

const changes = ['insert', 'update', 'delete'];
const triggerOf = (table: string, change: string) => sql.id(`moved_${table}_${change}`);

export const sqliteMoving: Moving = {
  columnsOf: async (db, table) => {
    // Without those that SQLite computes.
    const { rows } = await sql<{ name: string }>`
      select "name" from pragma_table_info(${table}) order by "name"`.execute(db);
    return rows.map(({ name }) => name);
  },
  atOneMoment: async (db, read) => {
    const file = fileOf(db);
    const then = new Kysely<Tables>({
      dialect: { ...sqliteDialect(file), createDriver: () => new OneMomentDriver(file) },
    });
    try {
      return await read(then);
    } finally {
      await then.destroy();
    }
  },
  // A transaction has the one writer's lock from its beginning.
  stopWrites: async () => undefined,
  refuseWrites: async (trx, tables, words) => {
    const message = sql.lit(`${refusedAsMoved}${words}`);
    for (const table of tables) {
      for (const change of changes) {
        await sql`create trigger ${triggerOf(table, change)} before ${sql.raw(change)}
          on ${sql.table(table)} begin select raise(abort, ${message}); end`.execute(trx);
      }
    }
  },
  allowWrites: async (trx, tables) => {
    for (const table of tables) {
      for (const change of changes) {
        await sql`drop trigger if exists ${triggerOf(table, change)}`.execute(trx);
      }
    }
  },
  lastId: async (db, table) => {
    const { rows } = await sql<{ seq: number }>`
      select "seq" from "sqlite_sequence" where "name" = ${table}`.execute(db);
    return rows[0]?.seq ?? 0;
  },
  goOnBehind: async (db, table, id) => {
    await sql`delete from "sqlite_sequence" where "name" = ${table}`.execute(db);
    await sql`insert into "sqlite_sequence" ("name", "seq") values (${table}, ${id})`.execute(db);
  },
  // It chooses by its indexes alone.
  measure: async () => undefined,
  otherProcesses: async () => 0,
};
