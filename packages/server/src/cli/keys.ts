import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import type { Database } from '../database/open.js';
import { type Keys, loadKeys } from '../privacy/keys.js';
import { CommandFailure } from './failure.js';

/**
 * The keys of the configured file, made anew only as long as nothing depends on them: with other
 * keys no contact could be read any more, and no citizen would get in.
 */
export async function keysOrFail(db: Database, { keysFile }: Config): Promise<Keys> {
  const appeal = await db.selectFrom('appeals').select('id').limit(1).executeTakeFirst();
  if (appeal && !existsSync(keysFile)) {
    throw new CommandFailure(
      `The keys file ${keysFile} is missing, and the database holds appeals that need it. Restore it from the backup, or set KEYS_FILE to where it lies.`,
    );
  }
  try {
    return loadKeys(keysFile);
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}
