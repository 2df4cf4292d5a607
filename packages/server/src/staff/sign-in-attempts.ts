import { createHmac } from 'node:crypto';
import type { Writing } from '../database/open.js';
import { tooManyRequests } from '../http/problem.js';
import type { Keys } from '../privacy/keys.js';

/** Failures that are free before the waiting begins: a user name is guessed, an office is shared. */
export const freeFailures = { username: 5, address: 20 } as const;
type Counted = keyof typeof freeFailures;

const second = 1000;
const firstWait = 15 * second;
const longestWait = 15 * 60 * second;
const forgottenAfter = 60 * 60 * second;

/** What one attempt to sign in is counted by. */
export interface SignInSubject {
  readonly counted: Counted;
  /** A keyed hash: neither names nor addresses are kept. */
  readonly hash: string;
}

/** A user name as it is counted, whether or not anybody has it. */
export const usernameSubject = (keys: Keys, username: string): SignInSubject => ({
  counted: 'username',
  hash: createHmac('sha256', keys.for('address')).update(`user ${username}`).digest('base64url'),
});

const keyOf = ({ counted, hash }: SignInSubject): string => `sign-in ${counted} ${hash}`;

/** How long to wait after so many failures: twice as long each time, at most 15 minutes. */
export function waitAfter(failures: number, counted: Counted): number {
  const beyond = failures - freeFailures[counted];
  return beyond < 0 ? 0 : Math.min(firstWait * 2 ** beyond, longestWait);
}

/**
 * Counts an attempt before its password is looked at, so that many at the same moment count as
 * many; `forgive` takes it back when it succeeds.
 *
 * @throws HttpProblem `too-many-requests` with the seconds to wait; nothing is counted then
 */
export async function countSignIn(trx: Writing, subject: SignInSubject, now: Date): Promise<void> {
  const known = await trx
    .selectFrom('attempts')
    .selectAll()
    .where('subject', '=', keyOf(subject))
    .executeTakeFirst();
  const wait = Date.parse(known?.blockedUntil ?? '') - now.getTime();
  if (wait > 0) {
    const detail = 'Too many attempts to sign in failed. Wait before you try again.';
    throw tooManyRequests(wait / second, detail);
  }
  const recent = known && now.getTime() - Date.parse(known.windowStartedAt) < forgottenAfter;
  const count = (recent ? known.count : 0) + 1;
  const row = {
    subject: keyOf(subject),
    count,
    // The hour without failures counts from the latest one.
    windowStartedAt: now.toISOString(),
    blockedUntil: new Date(now.getTime() + waitAfter(count, subject.counted)).toISOString(),
  };
  await trx
    .insertInto('attempts')
    .values(row)
    .onConflict((on) => on.column('subject').doUpdateSet(row))
    .execute();
}

/** Takes an attempt back that succeeded: the user name is free again, the address one better off. */
export async function forgiveSignIn(trx: Writing, subject: SignInSubject): Promise<void> {
  if (subject.counted === 'username') {
    await trx.deleteFrom('attempts').where('subject', '=', keyOf(subject)).execute();
    return;
  }
  await trx
    .updateTable('attempts')
    .set((eb) => ({ count: eb('count', '-', 1), blockedUntil: null }))
    .where('subject', '=', keyOf(subject))
    .execute();
}
