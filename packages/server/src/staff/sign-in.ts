import { createHmac } from 'node:crypto';
import type { BodyOf, endpoints } from '@through-train/contract';
import type { Writing } from '../database/open.js';
import type { Dependencies } from '../dependencies.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/problem.js';
import { type AttemptLimit, checkAttempts, countAttempt } from '../privacy/attempts.js';
import { findMember, type Member, normalizeUsername } from './members.js';
import { verifyPassword } from './password.js';
import { type StartedSession, startSession } from './sessions.js';

// A user name is guessed, an address is shared by a whole office. The wait doubles from 15 seconds
// and stays short enough that a stranger cannot shut an official out for long.
const waiting = { windowSeconds: 3600, firstDelaySeconds: 15, longestDelaySeconds: 900 };
const perUsername: AttemptLimit = { free: 5, ...waiting };
const perAddress: AttemptLimit = { free: 20, ...waiting };

interface Counted {
  readonly subject: string;
  readonly limit: AttemptLimit;
}

function countedBy({ keys }: Pick<Dependencies, 'keys'>, name: string, caller: Caller): Counted[] {
  // Counted whether or not anybody has the name, so that the limit gives nobody away.
  const hash = createHmac('sha256', keys.for('address')).update(`user ${name}`).digest('base64url');
  const username = { subject: `sign-in of ${hash}`, limit: perUsername };
  // Whoever calls from this machine may well be a reverse proxy that speaks for everybody.
  if (caller.local) return [username];
  return [username, { subject: `sign-in from ${caller.hash}`, limit: perAddress }];
}

/** Takes an attempt back that succeeded: the name is free again, the address one better off. */
async function forgive(trx: Writing, [username, address]: readonly Counted[]): Promise<void> {
  if (username) {
    await trx.deleteFrom('attempts').where('subject', '=', username.subject).execute();
  }
  if (address) {
    await trx
      .updateTable('attempts')
      .set((eb) => ({ count: eb('count', '-', 1), blockedUntil: null }))
      .where('subject', '=', address.subject)
      .execute();
  }
}

/**
 * Signs an official in. An unknown user name, a wrong password and a disabled account are one
 * answer, after the same work.
 *
 * @throws HttpProblem `sign-in-failed`, or `too-many-requests` after repeated failures for the user
 * name or from the address
 */
export async function signIn(
  dependencies: Pick<Dependencies, 'db' | 'keys'>,
  { username, password }: BodyOf<typeof endpoints.signIn>,
  caller: Caller,
  now: Date,
): Promise<{ member: Member; session: StartedSession }> {
  const { db } = dependencies;
  const name = normalizeUsername(username);
  const counted = countedBy(dependencies, name, caller);
  // Before the password is looked at, so that many attempts at the same moment count as many.
  await db.transaction().execute(async (trx) => {
    const subjects = counted.map(({ subject }) => subject);
    await checkAttempts(trx, subjects, now);
    for (const { subject, limit } of counted) await countAttempt(trx, subject, limit, now);
  });
  const row = await db
    .selectFrom('staffMembers')
    .select(['id', 'passwordHash', 'disabled'])
    .where('username', '=', name)
    .executeTakeFirst();
  const right = await verifyPassword(password, row?.passwordHash, caller.hash);
  const member = right && row && row.disabled === 0 ? await findMember(db, row.id) : undefined;
  if (!member) throw new HttpProblem('sign-in-failed');
  await db.transaction().execute((trx) => forgive(trx, counted));
  return { member, session: await startSession(db, member.id, now) };
}
