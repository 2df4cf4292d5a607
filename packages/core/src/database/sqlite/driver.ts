import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely';
import { SqliteConnection } from './connection.js';
import type { DatabaseFile } from './database-file.js';
import { onceFree, WritersTurn } from './writers-turn.js';

/** How a database is shared with other processes. */
export interface SharingOptions {
  /** How long a writer waits for another process's lock, in milliseconds. @default 5000 */
  readonly longestWait?: number;
}

const defaultLongestWait = 5000;

/** Whether a statement only reads: by its shape, or by its text where it was written by hand. */
const onlyReads = ({ query, sql }: CompiledQuery): boolean =>
  SelectQueryNode.is(query) || /^\s*select\b/i.test(sql);

/**
 * Reads by one connection and writes by another, so that nobody who reads waits for a writer: with a
 * write-ahead log the reader has what was last committed. Within a transaction everything goes to the
 * connection that writes, which sees its own changes. Writers of this process take turns; for those
 * of others they wait without holding anybody up.
 */
export class SqliteDriver implements Driver {
  readonly #file: DatabaseFile;
  readonly #longestWait: number;
  readonly #turn = new WritersTurn();
  #reader: SqliteConnection | undefined;
  #writer: SqliteConnection | undefined;

  constructor(file: DatabaseFile, { longestWait = defaultLongestWait }: SharingOptions = {}) {
    this.#file = file;
    this.#longestWait = longestWait;
  }

  async init(): Promise<void> {
    // First, because it makes the file, with its log, which the reader needs.
    this.#writing();
    if (!this.#file.isInMemory) this.#reader = new SqliteConnection(this.#file, 'read');
    this.#file.remember();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new RoutedConnection(this);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const routed = routedOf(connection);
    const until = this.#until();
    const end = await this.#turn.take();
    try {
      // A transaction that reads first and writes later would fail when another process wrote in
      // between, so every transaction takes the one writer's lock at its start.
      this.#file.refuseIfGone();
      await onceFree(() => this.#writing().run('begin immediate'), until);
    } catch (error) {
      end();
      throw error;
    }
    routed.endTurn = end;
  }

  async commitTransaction(): Promise<void> {
    this.#file.refuseIfGone();
    this.#writing().run('commit');
  }

  /** Never throws: why the transaction could not go on is what the caller has to be told. */
  async rollbackTransaction(): Promise<void> {
    const writer = this.#writing();
    // SQLite has done it itself after some errors, such as a full disk.
    if (!writer.inTransaction) return;
    try {
      writer.run('rollback');
    } catch {
      // Closing a connection ends its transaction; the next writer gets a new one.
      this.#writer = undefined;
      writer.close();
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const routed = routedOf(connection);
    routed.endTurn?.();
    routed.endTurn = undefined;
  }

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer?.close();
  }

  /** Executes a statement outside of a transaction. */
  async execute<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const { sql, parameters } = compiled;
    const until = this.#until();
    const reader = this.#reader;
    if (reader && onlyReads(compiled)) {
      return await onceFree(() => reader.run(sql, parameters), until);
    }
    const end = await this.#turn.take();
    try {
      this.#file.refuseIfGone();
      return await onceFree(() => this.#writing().run(sql, parameters), until);
    } finally {
      end();
    }
  }

  /** Executes a statement within the transaction that is open. */
  executeWithin<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    return this.#writing().run(sql, parameters);
  }

  // Whoever has waited for their turn has waited for the same lock: they try once more, and no longer.
  #until(): number {
    return performance.now() + this.#longestWait;
  }

  #writing(): SqliteConnection {
    this.#writer ??= new SqliteConnection(this.#file, 'write');
    return this.#writer;
  }
}

/** What Kysely holds as a connection: which of the two is meant shows with each statement. */
class RoutedConnection implements DatabaseConnection {
  readonly #driver: SqliteDriver;
  /** Set while a transaction is open. */
  endTurn: (() => void) | undefined;

  constructor(driver: SqliteDriver) {
    this.#driver = driver;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    if (this.endTurn) return this.#driver.executeWithin(compiled);
    return await this.#driver.execute(compiled);
  }

  /** All rows at once: an open cursor would keep the log from being folded into the file. */
  async *streamQuery<R>(compiled: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery(compiled);
  }
}

function routedOf(connection: DatabaseConnection): RoutedConnection {
  if (connection instanceof RoutedConnection) return connection;
  throw new TypeError('The connection is of another driver.');
}
