import { type Config, ConfigError, readConfig } from '../config.js';
import { closeDatabase, type Database, openDatabase } from '../database/open.js';
import { CommandFailure } from './failure.js';

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
    return await openDatabase(config.databasePath);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(
      `The database ${config.databasePath} cannot be opened: ${why}. DATA_DIR or DATABASE_URL say where it lies.`,
    );
  }
}
