import { createHmac } from 'node:crypto';
import type { BodyOf, endpoints } from '@through-train/contract';
import type { Transaction } from '@through-train/core/database/database.js';
import {
  type AttemptLimit,
  type Counted,
  checkAttempts,
  countAttempts,
  countedOf,
} from '@through-train/core/privacy/attempts.js';
import type { Caller } from '@through-train/core/privacy/caller.js';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';
import {
  countOnDevice,
  isKnownDevice,
  type KnownDevice,
  rememberDevice,
  takeBackOnDevice,
} from './devices.js';
import { findMember, type Member, normalizeUsername } from './members.js';
import { inHashingTurn } from './password.js';
import { type StartedSession, startSession } from './sessions.js';

// A user name is guessed, an address is shared by a whole office. The wait doubles from 15 seconds
// up to 15 minutes, and concerns devices alone on which the official never signed in.
const waiting = { windowSeconds: 3600, firstDelaySeconds: 15, longestDelaySeconds: 900 };
const perUsername: AttemptLimit = { free: 5, ...waiting };
const perAddress: AttemptLimit = { free: 20, ...waiting };

/** Where an official signs in from. */
export interface SignInFrom {
  readonly caller: Caller;
  /** Whether it is a page of our own, whose browser keeps a device's token. */
  readonly ownPage: boolean;
  /** What the browser has kept. */
  readonly device: string | undefined;
}

/** An official who has signed in, and the device if it is remembered. */
export interface SignedIn {
  readonly member: Member;
  readonly session: StartedSession;
  readonly device: KnownDevice | undefined;
}

function countedBy({ keys }: Pick<Dependencies, 'keys'>, name: string, caller: Caller): Counted[] {
  // Counted whether or not anybody has the name, so that the limit gives nobody away.
  const hash = createHmac('sha256', keys.for('address')).update(`user ${name}`).digest('base64url');
  const username = { subject: `sign-in of ${hash}`, limit: perUsername };
  return [username, ...countedOf(caller, 'sign-in from', perAddress)];
}

/** Takes an attempt back: those who share its subjects are as well off as before. */
async function takeBack(trx: Transaction, counted: readonly Counted[]): Promise<void> {
  for (const { subject } of counted) {
    await trx
      .updateTable('attempts')
      .set((eb) => ({ count: eb('count', '-', 1), blockedUntil: null }))
      .where('subject', '=', subject)
      .execute();
  }
}

/** Takes an attempt back that succeeded: the name is free again, the address one better off. */
async function forgive(trx: Transaction, [username, ...others]: readonly Counted[]): Promise<void> {
  if (username) {
    await trx.deleteFrom('attempts').where('subject', '=', username.subject).execute();
  }
  await takeBack(trx, others);
}

/**
 * Signs an official in. An unknown user name, a wrong password and a disabled account are one
 * answer, after the same work. Attempts on a device that the official has signed in with before are
 * counted on that device alone, so that nobody can keep them out by guessing elsewhere.
 *
 * @throws Refused `sign-in-failed`, or `too-many-requests` after repeated failures for the user
 * name or from the address
 */
export async function signIn(
  dependencies: Pick<Dependencies, 'db' | 'keys' | 'passwordCost'>,
  { username, password }: BodyOf<typeof endpoints.signIn>,
  { caller, ownPage, device: kept }: SignInFrom,
  now: Date,
): Promise<SignedIn> {
  const { db } = dependencies;
  const name = normalizeUsername(username);
  const counted = countedBy(dependencies, name, caller);
  const row = await db
    .selectFrom('staffMembers')
    .select(['id', 'passwordHash', 'disabled'])
    .where('username', '=', name)
    .executeTakeFirst();
  const device = ownPage ? kept : undefined;
  const known = device !== undefined && (await isKnownDevice(db, device, row, now));
  // Whoever waits already does not get at the one writer's lock, which citizens need.
  if (!known) await checkAttempts(db, counted, now);
  // Nor does who is refused because too many are signing in.
  return await inHashingTurn({ networks: caller.networks, known }, dependencies, async (verify) => {
    // Before the password is looked at, so that many attempts at the same moment count as many.
    const onDevice = await db.transaction().execute(async (trx) => {
      if (known && (await countOnDevice(trx, device, row, now))) return device;
      await countAttempts(trx, counted, now);
      return undefined;
    });
    const right = await verify(password, row?.passwordHash).catch(async (error: unknown) => {
      // Nothing was guessed: this one could not be looked at.
      await db
        .transaction()
        .execute((trx) =>
          onDevice !== undefined && row
            ? takeBackOnDevice(trx, onDevice, row)
            : takeBack(trx, counted),
        );
      throw error;
    });
    const member = right && row && row.disabled === 0 ? await findMember(db, row.id) : undefined;
    if (!member || !row) throw new Refused('sign-in-failed');
    const remembered = await db.transaction().execute(async (trx) => {
      // What strangers did elsewhere stays counted when the official enters by a known device.
      if (onDevice === undefined) await forgive(trx, counted);
      return ownPage ? await rememberDevice(trx, onDevice, row, now) : undefined;
    });
    return { member, session: await startSession(db, member.id, now), device: remembered };
  });
}
