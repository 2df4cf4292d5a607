import { latestEnd } from '@through-train/core/clock/stored-times.js';
import type { Database } from '@through-train/core/database/database.js';
import { answersKeptDays } from '@through-train/core/privacy/kept-answers.js';
import { forgetDevices } from '../staff/devices.js';

const hour = 3600 * 1000;
const attemptsKept = 6 * hour;
const answersKept = answersKeptDays * 24 * hour;

/**
 * Forgets what was kept for a time only: hashed addresses, replayable answers, ended sessions,
 * devices. What was stored by a clock that was ahead goes too, or it would stay until then.
 */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  const before = (age: number) => new Date(now.getTime() - age).toISOString();
  const ahead = latestEnd(0, now);
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('attempts')
      .where((eb) =>
        eb.or([
          eb('windowStartedAt', '>', ahead),
          eb.and([
            eb('windowStartedAt', '<', before(attemptsKept)),
            eb.or([eb('blockedUntil', 'is', null), eb('blockedUntil', '<', now.toISOString())]),
          ]),
        ]),
      )
      .execute();
    await trx.deleteFrom('idempotencyKeys').where('createdAt', '<', before(answersKept)).execute();
    // Somebody may still repeat the request: its answer is kept its whole time from now on.
    await trx
      .updateTable('idempotencyKeys')
      .set({ createdAt: now.toISOString() })
      .where('createdAt', '>', ahead)
      .execute();
    await trx
      .deleteFrom('staffSessions')
      .where((eb) => eb.or([eb('expiresAt', '<', now.toISOString()), eb('createdAt', '>', ahead)]))
      .execute();
    await forgetDevices(trx, now);
  });
}
