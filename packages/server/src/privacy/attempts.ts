import { secondsLeft, secondsLeftOf } from '../clock/stored-times.js';
import type { Database, Transaction } from '../database/database.js';
import { takeTurns } from '../database/turns.js';
import { tooManyRequests } from '../refused.js';
import type { Caller } from './caller.js';

/** A limit on how often something may be tried. */
export interface AttemptLimit {
  /** How many are free within the window. */
  readonly free: number;
  readonly windowSeconds: number;
  /** The wait after the first one too many; it doubles with each further one. */
  readonly firstDelaySeconds: number;
  readonly longestDelaySeconds: number;
}

/** Whose attempts are counted: a hash, never an address or a number. */
export interface Counted {
  readonly subject: string;
  readonly limit: AttemptLimit;
}

/** A limit by address for each network that is counted of a caller, wider for what many share. */
export const countedOf = (
  { networks }: Pick<Caller, 'networks'>,
  subject: string,
  limit: AttemptLimit,
): Counted[] =>
  networks.map(({ hash, share }) => ({
    subject: `${subject} ${hash}`,
    limit: { ...limit, free: limit.free * share },
  }));

/** Refuses when one of the subjects still has to wait. */
export async function checkAttempts(
  db: Database,
  counted: readonly Counted[],
  now: Date,
): Promise<void> {
  const subjects = counted.map(({ subject }) => subject);
  const rows = await db
    .selectFrom('attempts')
    .select(['subject', 'blockedUntil'])
    .where('subject', 'in', subjects)
    .execute();
  const waits = counted.map(({ subject, limit }) => {
    const until = rows.find((row) => row.subject === subject)?.blockedUntil ?? '';
    return secondsLeft(Date.parse(until), limit.longestDelaySeconds, now);
  });
  const longest = Math.max(...waits);
  if (longest > 0) {
    throw tooManyRequests(longest, 'Too many attempts. Wait as long as Retry-After says.');
  }
}

/** Counts one attempt of each subject, or refuses when one of them still has to wait. */
export async function countAttempts(
  trx: Transaction,
  counted: readonly Counted[],
  now: Date,
): Promise<void> {
  // Before it is looked at, so that many at the same moment count as many.
  const turns = counted.map(({ subject }) => subject);
  await takeTurns(trx, turns);
  await checkAttempts(trx, counted, now);
  for (const each of counted) await countAttempt(trx, each, now);
}

async function countAttempt(
  trx: Transaction,
  { subject, limit }: Counted,
  now: Date,
): Promise<void> {
  const known = await trx
    .selectFrom('attempts')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
  const running = known && secondsLeftOf(known.windowStartedAt, limit.windowSeconds, now) > 0;
  const count = (running ? known.count : 0) + 1;
  const beyond = count - limit.free;
  const delay = Math.min(limit.firstDelaySeconds * 2 ** (beyond - 1), limit.longestDelaySeconds);
  const until = new Date(now.getTime() + delay * 1000).toISOString();
  const row = {
    subject,
    count,
    // Every further attempt starts the window anew: patience, not the clock, ends a blockade.
    windowStartedAt: beyond > 0 || !running ? now.toISOString() : known.windowStartedAt,
    blockedUntil: beyond > 0 ? until : null,
  };
  await trx
    .insertInto('attempts')
    .values(row)
    .onConflict((on) => on.column('subject').doUpdateSet(row))
    .execute();
}
