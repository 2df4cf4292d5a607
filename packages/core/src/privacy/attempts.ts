import { type SqlBool, sql } from 'kysely';
import { latestEnd, secondsLeft, secondsLeftOf } from '../clock/stored-times.js';
import type { Database, Transaction } from '../database/database.js';
import type { AttemptRow } from '../database/schema.js';
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
  const { count } = await countOne(trx, subject, limit.windowSeconds, now);
  const beyond = count - limit.free;
  if (beyond <= 0) return;
  const delay = Math.min(limit.firstDelaySeconds * 2 ** (beyond - 1), limit.longestDelaySeconds);
  await trx
    .updateTable('attempts')
    .set({
      // Every further attempt starts the window anew: patience, not the clock, ends a blockade.
      windowStartedAt: now.toISOString(),
      blockedUntil: new Date(now.getTime() + delay * 1000).toISOString(),
    })
    .where('subject', '=', subject)
    .execute();
}

/** A number of things within a time. */
export interface CountLimit {
  /** A hash of whoever is counted, never an address. */
  readonly subject: string;
  readonly maxCount: number;
  /** At most six hours: after that it is forgotten who it was. */
  readonly seconds: number;
}

/** Counts one more, or, when there have been enough, says how many seconds are left; 0: counted. */
export async function countWithin(
  db: Database,
  { subject, maxCount, seconds }: CountLimit,
  now: Date,
): Promise<number> {
  const { count, windowStartedAt } = await countOne(db, subject, seconds, now);
  return count > maxCount ? secondsLeftOf(windowStartedAt, seconds, now) : 0;
}

/**
 * Counts one more of a subject since its window began, which is now if none is running. In one
 * statement, so that of many at the same moment, in whatever processes, each gets a count of its own.
 */
async function countOne(
  db: Database,
  subject: string,
  seconds: number,
  now: Date,
): Promise<Pick<AttemptRow, 'count' | 'windowStartedAt'>> {
  const at = now.toISOString();
  const ended = new Date(now.getTime() - seconds * 1000).toISOString();
  // One that begins later was stored by a clock that was ahead.
  const isRunning = sql<SqlBool>`"attempts"."windowStartedAt" > ${ended}
    and "attempts"."windowStartedAt" <= ${latestEnd(0, now)}`;
  return await db
    .insertInto('attempts')
    .values({ subject, count: 1, windowStartedAt: at, blockedUntil: null })
    .onConflict((on) =>
      on.column('subject').doUpdateSet({
        count: sql`case when ${isRunning} then "attempts"."count" + 1 else 1 end`,
        windowStartedAt: sql`case when ${isRunning} then "attempts"."windowStartedAt" else ${at} end`,
        blockedUntil: null,
      }),
    )
    .returning(['count', 'windowStartedAt'])
    .executeTakeFirstOrThrow();
}
