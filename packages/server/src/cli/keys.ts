import type { Config } from '../config.js';
import type { Database } from '../database/open.js';
import type { Keys } from '../privacy/keys.js';
import { keysOf } from '../privacy/keys-of-database.js';
import { CommandFailure } from './failure.js';

/** The keys of the configured file, or a failure that says why they cannot be used. */
export async function keysOrFail(db: Database, { keysFile }: Config): Promise<Keys> {
  try {
    return await keysOf(db, keysFile);
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}
