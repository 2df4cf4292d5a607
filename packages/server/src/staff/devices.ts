import { createHash, randomBytes } from 'node:crypto';
import { latestEnd } from '@through-train/core/clock/stored-times.js';
import type { Database, Transaction } from '@through-train/core/database/database.js';

// Device cookies as OWASP describes them: guessing from anywhere makes unknown devices wait, and the
// official enters from one that is known.

const keptSeconds = 180 * 24 * 60 * 60;
/** So many attempts in a row without success make a device unknown again. */
const deviceFailures = 10;
// An official has a few; whoever signs in without keeping cookies would else leave a row each time.
const devicesKept = 20;

/** Whose devices they are. */
interface Owner {
  readonly id: number;
  readonly passwordHash: string;
}

/** A device as its browser is told it. */
export interface KnownDevice {
  readonly token: string;
  readonly expiresAt: string;
}

/** Stands for whoever has a user name that nobody has, so that looking takes the same time. */
const nobody: Owner = { id: 0, passwordHash: '-'.repeat(84) };

/** With the password's hash in it, a new password makes every device unknown. */
const hashOf = (token: string, { passwordHash }: Owner): string =>
  createHash('sha256').update(`${token} ${passwordHash}`).digest('base64url');

/** Whether this official has signed in on a device before, to be asked before anything is counted. */
export async function isKnownDevice(
  db: Database,
  token: string,
  owner: Owner | undefined,
  now: Date,
): Promise<boolean> {
  const { id, passwordHash } = owner ?? nobody;
  const known = await db
    .selectFrom('staffDevices')
    .select('memberId')
    .where('tokenHash', '=', hashOf(token, { id, passwordHash }))
    .where('memberId', '=', id)
    .where('failures', '<', deviceFailures)
    .where('expiresAt', '>', now.toISOString())
    .where('expiresAt', '<=', latestEnd(keptSeconds, now))
    .executeTakeFirst();
  return known !== undefined;
}

/**
 * Counts an attempt on a device that this official signed in with before. False, and nothing
 * counted, when they did not, or not for long, or when too many attempts failed since.
 */
export async function countOnDevice(
  trx: Transaction,
  token: string,
  owner: Owner | undefined,
  now: Date,
): Promise<boolean> {
  const { id, passwordHash } = owner ?? nobody;
  const { numUpdatedRows } = await trx
    .updateTable('staffDevices')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('tokenHash', '=', hashOf(token, { id, passwordHash }))
    .where('memberId', '=', id)
    .where('failures', '<', deviceFailures)
    .where('expiresAt', '>', now.toISOString())
    .where('expiresAt', '<=', latestEnd(keptSeconds, now))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes an attempt back that was not looked at. */
export async function takeBackOnDevice(
  trx: Transaction,
  token: string,
  owner: Owner,
): Promise<void> {
  await trx
    .updateTable('staffDevices')
    .set((eb) => ({ failures: eb('failures', '-', 1) }))
    .where('tokenHash', '=', hashOf(token, owner))
    .execute();
}

/** Remembers the device that an official has signed in with; a `known` one keeps its token. */
export async function rememberDevice(
  trx: Transaction,
  known: string | undefined,
  owner: Owner,
  now: Date,
): Promise<KnownDevice> {
  const token = known ?? randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + keptSeconds * 1000).toISOString();
  const row = { usedAt: now.toISOString(), expiresAt, failures: 0 };
  await trx
    .insertInto('staffDevices')
    .values({ tokenHash: hashOf(token, owner), memberId: owner.id, ...row })
    .onConflict((on) => on.column('tokenHash').doUpdateSet(row))
    .execute();
  await trx
    .deleteFrom('staffDevices')
    .where('memberId', '=', owner.id)
    .where('tokenHash', 'not in', (eb) =>
      eb
        .selectFrom('staffDevices')
        .select('tokenHash')
        .where('memberId', '=', owner.id)
        .orderBy('usedAt', 'desc')
        .limit(devicesKept),
    )
    .execute();
  return { token, expiresAt };
}

/** Forgets devices whose time is over, and those on which too many attempts failed. */
export async function forgetDevices(trx: Transaction, now: Date): Promise<void> {
  await trx
    .deleteFrom('staffDevices')
    .where((eb) =>
      eb.or([eb('failures', '>=', deviceFailures), eb('expiresAt', '<', now.toISOString())]),
    )
    .execute();
}
