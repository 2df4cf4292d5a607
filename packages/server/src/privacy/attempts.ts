import type { Writing } from '../database/open.js';
import { tooManyRequests } from '../http/problem.js';

/** A limit on how often something may be tried. */
export interface AttemptLimit {
  /** How many are free within the window. */
  readonly free: number;
  readonly windowSeconds: number;
  /** The wait after the first one too many; it doubles with each further one. */
  readonly firstDelaySeconds: number;
  readonly longestDelaySeconds: number;
}

const later = (now: Date, seconds: number): string =>
  new Date(now.getTime() + seconds * 1000).toISOString();

const isBefore = (time: string, now: Date): boolean => time <= now.toISOString();

/** Refuses when a subject still has to wait. */
export async function checkAttempts(
  trx: Writing,
  subjects: readonly string[],
  now: Date,
): Promise<void> {
  const rows = await trx
    .selectFrom('attempts')
    .select('blockedUntil')
    .where('subject', 'in', subjects)
    .execute();
  const until = Math.max(0, ...rows.map((row) => Date.parse(row.blockedUntil ?? '') || 0));
  if (until > now.getTime()) {
    const seconds = (until - now.getTime()) / 1000;
    throw tooManyRequests(seconds, 'Too many attempts. Wait as long as Retry-After says.');
  }
}

/** Counts one attempt of a subject, which is a hash, never an address or a number. */
export async function countAttempt(
  trx: Writing,
  subject: string,
  limit: AttemptLimit,
  now: Date,
): Promise<void> {
  const known = await trx
    .selectFrom('attempts')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
  const running =
    known && !isBefore(later(new Date(known.windowStartedAt), limit.windowSeconds), now);
  const count = (running ? known.count : 0) + 1;
  const beyond = count - limit.free;
  const delay = Math.min(limit.firstDelaySeconds * 2 ** (beyond - 1), limit.longestDelaySeconds);
  const row = {
    subject,
    count,
    // Every further attempt starts the window anew: patience, not the clock, ends a blockade.
    windowStartedAt: beyond > 0 || !running ? now.toISOString() : known.windowStartedAt,
    blockedUntil: beyond > 0 ? later(now, delay) : null,
  };
  await trx
    .insertInto('attempts')
    .values(row)
    .onConflict((on) => on.column('subject').doUpdateSet(row))
    .execute();
}
