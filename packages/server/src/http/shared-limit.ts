import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@through-train/core/database/database.js';
import { isBusy, isStorageTrouble } from '@through-train/core/database/trouble.js';
import { countWithin } from '@through-train/core/privacy/attempts.js';
import type { CountedNetwork } from '@through-train/core/privacy/caller.js';

/** How long counting is waited for, in milliseconds. */
const longestCounting = 500;

/** What one address may ask for, whichever process answers. */
export interface SharedLimit {
  /** What is counted, in a word or two. */
  readonly name: string;
  readonly maxCount: number;
  readonly seconds: number;
}

/**
 * Counts one request of a caller in the database, and says how many seconds they have to wait if there
 * were enough; 0: counted. Outside of any transaction. Where nothing can be written, or not at once,
 * nobody waits: what only reads is not to end because of its limit.
 */
export async function countShared(
  db: Database,
  { name, maxCount, seconds }: SharedLimit,
  networks: readonly CountedNetwork[],
  now: Date,
): Promise<number> {
  const count = async (): Promise<number> => {
    for (const { hash, share } of networks) {
      const limit = { subject: `${name} ${hash}`, maxCount: maxCount * share, seconds };
      const wait = await countWithin(db, limit, now);
      if (wait > 0) return wait;
    }
    return 0;
  };
  const counted = count().catch((error: unknown) => {
    if (isBusy(error) || isStorageTrouble(error)) return 0;
    throw error;
  });
  return await Promise.race([counted, pause(longestCounting, 0, { ref: false })]);
}
