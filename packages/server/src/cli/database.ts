import { open } from 'node:fs/promises';
import { isPostgres, nameOfDatabase } from '@through-train/core/database/address.js';
import type { Database } from '@through-train/core/database/database.js';
import { adoptInstallation } from '@through-train/core/database/installation.js';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { inspectPostgres } from '@through-train/core/database/postgres/inspect.js';
import { inspectDatabase } from '@through-train/core/database/sqlite/inspect.js';
import { DatabaseStateError } from '@through-train/core/database/state-error.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import { CommandFailure } from './failure.js';
import { waitingAloud } from './waiting-aloud.js';

/** The configuration, or a failure that names every bad variable and what is allowed. */
export function configOrFail(environment: NodeJS.ProcessEnv = process.env): Config {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CommandFailure(`The environment is not right:\n${error.message}`);
  }
}

/** Opens the configured database with its tables up to date, and closes it whatever happens. */
export async function withDatabase<T>(
  act: (db: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = configOrFail();
  const db = await openOrFail(config);
  try {
    return await act(db, config);
  } finally {
    await closeDatabase(db);
  }
}

/** Opens the configured database, or says what is in the way. */
export async function openOrFail(config: Config): Promise<Database> {
  try {
    return isPostgres(config.database) ? await openServer(config) : await openFile(config);
  } catch (error) {
    if (error instanceof DatabaseStateError) throw new CommandFailure(error.message);
    const why = error instanceof Error ? error.message : String(error);
    const where = isPostgres(config.database)
      ? 'DATABASE_URL says where it is and who opens it.'
      : 'DATA_DIR or DATABASE_URL say where it lies.';
    throw new CommandFailure(
      `The database ${nameOfDatabase(config.database)} cannot be opened: ${why}. ${where}`,
    );
  }
}

/** What to say while it takes long. */
const bringingUpToDate =
  'Bringing the database up to date. After an upgrade the search index is written anew, which takes about a minute for 100,000 letters.';

async function openFile({ database, dataDir }: Config): Promise<Database> {
  await waitingAloud(
    touch([dataDir, database]),
    `Waiting for the disk of ${dataDir} and ${database}, which does not answer. Is it mounted from elsewhere?`,
  );
  if (database === ':memory:') return await openDatabase(database);
  const { notes, hasId } = await inspectDatabase(database, dataDir);
  for (const note of notes) process.stderr.write(`${note}\n`);
  const db = await waitingAloud(openDatabase(database), bringingUpToDate);
  if (!hasId) await adoptInstallation(db, dataDir);
  return db;
}

async function openServer({ database, dataDir }: Config): Promise<Database> {
  await inspectPostgres(database, dataDir);
  return await waitingAloud(openDatabase(database), bringingUpToDate);
}

/** Asks the disk for the first time, in a way that lets something be said while it does not answer. */
const touch = (paths: readonly string[]): Promise<unknown> =>
  Promise.allSettled(paths.map((path) => readFirstBytes(path)));

async function readFirstBytes(path: string): Promise<void> {
  const file = await open(path);
  try {
    if ((await file.stat()).isFile()) await file.read({ length: 16 });
  } finally {
    await file.close();
  }
}
