import { secondsLeftOf } from '../clock/stored-times.js';
import type { Transaction } from '../database/database.js';
import { takeTurns } from '../database/turns.js';
import type { Dependencies } from '../dependencies.js';
import type { Caller } from '../privacy/caller.js';
import { tooManyRequests } from '../refused.js';

const hour = 3600;

/** What is sent; supports may be ten times as many as appeals. */
type Sent = 'appeal' | 'support';

/**
 * Counts one thing sent from an address and refuses the ones beyond `SUBMISSIONS_PER_HOUR`; networks
 * that many share may send accordingly more. Callers on this machine are not limited; behind a reverse
 * proxy `TRUST_PROXY` tells who really calls.
 */
export async function limitSending(
  trx: Transaction,
  { config }: Pick<Dependencies, 'config'>,
  sent: Sent,
  { networks, now }: { readonly networks: Caller['networks']; readonly now: Date },
): Promise<void> {
  const { submissionsPerHour } = config;
  if (submissionsPerHour === 0) return;
  const one = submissionsPerHour * (sent === 'support' ? 10 : 1);
  // In the transaction of what is sent: one that is refused counts nowhere.
  for (const { hash, share } of networks) {
    const maxCount = one * share;
    const left = await countWithin(
      trx,
      { subject: `${sent} ${hash}`, maxCount, seconds: hour },
      now,
    );
    if (left > 0) throw tooManyRequests(left, `At most ${maxCount} an hour from one address.`);
  }
}

/** A number of things within a time. */
interface Count {
  /** A hash of whoever is counted, never an address. */
  readonly subject: string;
  readonly maxCount: number;
  /** At most six hours: after that it is forgotten who it was. */
  readonly seconds: number;
}

/** Counts one more, or, when there have been enough, says how many seconds are left; 0: counted. */
export async function countWithin(
  trx: Transaction,
  { subject, maxCount, seconds }: Count,
  now: Date,
): Promise<number> {
  await takeTurns(trx, [subject]);
  const known = await trx
    .selectFrom('attempts')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
  const left = known ? secondsLeftOf(known.windowStartedAt, seconds, now) : 0;
  const running = known !== undefined && left > 0;
  if (running && known.count >= maxCount) return left;
  const row = {
    subject,
    count: (running ? known.count : 0) + 1,
    windowStartedAt: running ? known.windowStartedAt : now.toISOString(),
    blockedUntil: null,
  };
  await trx
    .insertInto('attempts')
    .values(row)
    .onConflict((on) => on.column('subject').doUpdateSet(row))
    .execute();
  return 0;
}
