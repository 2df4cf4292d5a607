import type { Database } from '@through-train/core/database/database.js';
import { rememberInstallation } from '@through-train/core/database/installation.js';
import type { Keys } from '@through-train/core/privacy/keys.js';
import { keysOf } from '@through-train/core/privacy/keys-of-database.js';
import type { Config } from '../config.js';
import { CommandFailure } from './failure.js';

/**
 * The keys of the configured file, or a failure that says why they cannot be used. From now on letters
 * may depend on them and on the database, so it is remembered which one belongs here.
 */
export async function keysOrFail(db: Database, { keysFile, dataDir }: Config): Promise<Keys> {
  try {
    const keys = await keysOf(db, keysFile);
    await rememberInstallation(db, dataDir);
    return keys;
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}
