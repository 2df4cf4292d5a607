import type { BodyOf, endpoints } from '@through-train/contract';
import type { Dependencies } from '../dependencies.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/problem.js';
import { findMember, type Member, normalizeUsername } from './members.js';
import { verifyPassword } from './password.js';
import { type StartedSession, startSession } from './sessions.js';
import {
  countSignIn,
  forgiveSignIn,
  type SignInSubject,
  usernameSubject,
} from './sign-in-attempts.js';

/**
 * Signs an official in. An unknown user name, a wrong password and a disabled account are one
 * answer, after the same work.
 *
 * @throws HttpProblem `sign-in-failed`, or `too-many-requests` after repeated failures for the user
 * name or from the address
 */
export async function signIn(
  { db, keys }: Pick<Dependencies, 'db' | 'keys'>,
  { username, password }: BodyOf<typeof endpoints.signIn>,
  caller: Caller,
  now: Date,
): Promise<{ member: Member; session: StartedSession }> {
  const name = normalizeUsername(username);
  const subjects: SignInSubject[] = [usernameSubject(keys, name)];
  // Whoever sits on this machine may well be a reverse proxy that speaks for everybody.
  if (!caller.local) subjects.push({ counted: 'address', hash: caller.hash });
  await db.transaction().execute(async (trx) => {
    for (const subject of subjects) await countSignIn(trx, subject, now);
  });
  const row = await db
    .selectFrom('staffMembers')
    .select(['id', 'passwordHash', 'disabled'])
    .where('username', '=', name)
    .executeTakeFirst();
  const right = await verifyPassword(password, row?.passwordHash);
  const member = right && row && row.disabled === 0 ? await findMember(db, row.id) : undefined;
  if (!member) throw new HttpProblem('sign-in-failed');
  await db.transaction().execute(async (trx) => {
    for (const subject of subjects) await forgiveSignIn(trx, subject);
  });
  return { member, session: await startSession(db, member.id, now) };
}
