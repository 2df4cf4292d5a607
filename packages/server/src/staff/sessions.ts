import { createHash, randomBytes } from 'node:crypto';
import { latestEnd } from '@through-train/core/clock/stored-times.js';
import type { Database } from '@through-train/core/database/database.js';
import { findMember, type Member } from './members.js';

const minute = 60_000;

/** A session ends this long after signing in, however busy it is. */
export const longestSession = 12 * 60 * minute;
/** It also ends when nothing was asked for this long. */
export const longestIdle = 2 * 60 * minute;
// A busy session would otherwise write on every request.
const renewedEvery = 5 * minute;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A session as it is told to the official, once. */
export interface StartedSession {
  readonly token: string;
  /** When it ends at the latest. */
  readonly expiresAt: string;
}

/** Starts a session. Only the hash of its token is kept. */
export async function startSession(
  db: Database,
  memberId: number,
  now: Date,
): Promise<StartedSession> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('staffSessions')
    .values({
      tokenHash: hashOf(token),
      memberId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + longestIdle).toISOString(),
    })
    .execute();
  return { token, expiresAt: new Date(now.getTime() + longestSession).toISOString() };
}

/**
 * The official a token belongs to; undefined when it is unknown, has ended, was made by a clock that
 * was ahead, or the account was disabled. `expiresAt` of the stored session is its idle limit and moves on while it is used.
 */
export async function findSession(
  db: Database,
  token: string,
  now: Date,
): Promise<Member | undefined> {
  const tokenHash = hashOf(token);
  const session = await db
    .selectFrom('staffSessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now.toISOString())
    .where('expiresAt', '<=', latestEnd(longestIdle / 1000, now))
    .where('createdAt', '<=', latestEnd(0, now))
    .executeTakeFirst();
  if (!session) return undefined;
  const latest = Date.parse(session.createdAt) + longestSession;
  const renewed = Math.min(now.getTime() + longestIdle, latest);
  if (renewed - Date.parse(session.expiresAt) >= renewedEvery) {
    await db
      .updateTable('staffSessions')
      .set({ expiresAt: new Date(renewed).toISOString() })
      .where('tokenHash', '=', tokenHash)
      .execute();
  }
  return await findMember(db, session.memberId);
}

/** Ends a session at once. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('staffSessions').where('tokenHash', '=', hashOf(token)).execute();
}
