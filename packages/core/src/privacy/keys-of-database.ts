import type { Database, Transaction } from '../database/database.js';
import { isShared } from '../database/engine.js';
import { takeTurns } from '../database/turns.js';
import { decrypt } from './cipher.js';
import { type Keys, loadKeys, readKeys } from './keys.js';

/** The keys of a database are missing, or those in the file are others. The message says what to do. */
export class KeysMismatchError extends Error {
  override readonly name = 'KeysMismatchError';
}

const restore = 'Restore it from the backup, or set KEYS_FILE to where it lies.';

/** Whether keys open what is sealed in here; undefined when nothing is. */
async function opensWhatIsSealed(db: Transaction, keys: Keys): Promise<boolean | undefined> {
  const contact = await db
    .selectFrom('contacts')
    .innerJoin('appeals', 'appeals.id', 'contacts.appealId')
    .select(['cipher', 'number'])
    .limit(1)
    .executeTakeFirst();
  const answer = await db
    .selectFrom('idempotencyKeys')
    .select(['scope', 'key', 'answer'])
    .limit(1)
    .executeTakeFirst();
  if (!contact && !answer) return undefined;
  try {
    if (contact) decrypt(keys.for('contact'), contact.cipher, contact.number);
    if (answer) decrypt(keys.for('answer'), answer.answer, `${answer.scope} ${answer.key}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * The keys in a file, when they are those of the database. They are made anew only as long as nothing
 * depends on them: with other keys no contact could be read any more, and no citizen would get in. A
 * database that has not seen its keys yet, because it is new or of an earlier version, keeps their
 * fingerprint from now on.
 *
 * @throws KeysMismatchError when they are not; nothing was written then
 */
export async function keysOf(db: Database, path: string): Promise<Keys> {
  return await db.transaction().execute(async (trx) => {
    await takeTurns(trx, ['keys']);
    const { keysFingerprint } = await trx
      .selectFrom('installation')
      .select('keysFingerprint')
      .executeTakeFirstOrThrow();
    const found = readKeys(path);
    if (!found && (await dependsOnKeys(trx))) {
      throw new KeysMismatchError(
        `The keys file ${path} is missing, and the database holds appeals that need it. ${restore}`,
      );
    }
    if (!found && keysFingerprint !== null && isShared(trx)) {
      throw new KeysMismatchError(
        `The keys file ${path} is missing, and the database has keys already, with which another machine may be serving. Copy its keys file here, or set KEYS_FILE to where it lies.`,
      );
    }
    const keys = found ?? loadKeys(path);
    if (found && keysFingerprint === keys.fingerprint) return keys;
    if (found && (keysFingerprint !== null || (await opensWhatIsSealed(trx, keys)) === false)) {
      throw new KeysMismatchError(
        `The keys file ${path} holds other keys than those of this database. Letters accepted with them could never be read beside the earlier ones. The right file is needed. ${restore}`,
      );
    }
    await trx.updateTable('installation').set({ keysFingerprint: keys.fingerprint }).execute();
    return keys;
  });
}

async function dependsOnKeys(trx: Transaction): Promise<boolean> {
  const appeal = await trx.selectFrom('appeals').select('id').limit(1).executeTakeFirst();
  return appeal !== undefined;
}
