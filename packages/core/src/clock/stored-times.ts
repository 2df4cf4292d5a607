/**
 * What a clock is put right by without anybody noticing, in seconds. A larger step is a jump, and a
 * stored time that lies this much further ahead than it ever may was written by a wrong clock.
 */
export const slackSeconds = 60;

/**
 * Seconds that something still lasts which was stored with its end. Never more than it may last at
 * all; and none when its end lies further ahead than that: the clock was wrong when it was stored,
 * and nobody is to wait until it would have been right.
 *
 * @param end milliseconds since 1970; NaN counts as ended
 * @param longest seconds it may last, counted from when it was stored
 */
export function secondsLeft(end: number, longest: number, now: Date): number {
  const left = (end - now.getTime()) / 1000;
  return left > 0 && left <= longest + slackSeconds ? Math.min(left, longest) : 0;
}

/** The same of something stored with its beginning. */
export const secondsLeftOf = (beginning: string, lasting: number, now: Date): number =>
  secondsLeft(Date.parse(beginning) + lasting * 1000, lasting, now);

/** The latest end that something of this length can have, for comparing in the database. */
export const latestEnd = (longest: number, now: Date): string =>
  new Date(now.getTime() + (longest + slackSeconds) * 1000).toISOString();
