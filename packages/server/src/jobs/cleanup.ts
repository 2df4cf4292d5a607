import type { Database } from '../database/open.js';
import { answersKeptDays } from '../http/idempotency.js';

const hour = 3600 * 1000;
const attemptsKept = 6 * hour;
const answersKept = answersKeptDays * 24 * hour;

/** Forgets what was kept for a time only: hashed addresses, replayable answers, ended sessions. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  const before = (age: number) => new Date(now.getTime() - age).toISOString();
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('attempts')
      .where('windowStartedAt', '<', before(attemptsKept))
      .where((eb) =>
        eb.or([eb('blockedUntil', 'is', null), eb('blockedUntil', '<', now.toISOString())]),
      )
      .execute();
    await trx.deleteFrom('idempotencyKeys').where('createdAt', '<', before(answersKept)).execute();
    await trx.deleteFrom('staffSessions').where('expiresAt', '<', now.toISOString()).execute();
  });
}
