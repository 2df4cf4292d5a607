import { open } from 'node:fs/promises';
import { type Config, ConfigError, readConfig } from '../config.js';
import type { Database } from '../database/database.js';
import { adoptInstallation } from '../database/installation.js';
import { closeDatabase, openDatabase } from '../database/open.js';
import { inspectDatabase } from '../database/sqlite/inspect.js';
import { DatabaseStateError } from '../database/state-error.js';
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
  const { databasePath, dataDir } = config;
  await waitingAloud(
    touch([dataDir, databasePath]),
    `Waiting for the disk of ${dataDir} and ${databasePath}, which does not answer. Is it mounted from elsewhere?`,
  );
  try {
    if (databasePath === ':memory:') return await openDatabase(databasePath);
    const { notes, hasId } = await inspectDatabase(databasePath, dataDir);
    for (const note of notes) process.stderr.write(`${note}\n`);
    const db = await waitingAloud(
      openDatabase(databasePath),
      'Bringing the database up to date. After an upgrade the search index is written anew, which takes about a minute for 100,000 letters.',
    );
    if (!hasId) await adoptInstallation(db, dataDir);
    return db;
  } catch (error) {
    if (error instanceof DatabaseStateError) throw new CommandFailure(error.message);
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(
      `The database ${databasePath} cannot be opened: ${why}. DATA_DIR or DATABASE_URL say where it lies.`,
    );
  }
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
