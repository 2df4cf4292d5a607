import { createHmac } from 'node:crypto';
import {
  parseQueryCode,
  parseReferenceNumber,
  type TrackingRequest,
} from '@through-train/contract';
import {
  type AttemptLimit,
  type Counted,
  checkAttempts,
  countAttempts,
  countedOf,
} from '@through-train/core/privacy/attempts.js';
import type { Caller } from '@through-train/core/privacy/caller.js';
import { isQueryCode } from '@through-train/core/privacy/query-code.js';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';

// What cannot be guessed needs no limit: 80 bits, tried ten thousand times a second, last longer
// than the sun. The limits tell those who try to stop, and cost whoever has the code nothing.
const perNumber: AttemptLimit = {
  free: 10,
  windowSeconds: 3600,
  firstDelaySeconds: 5,
  longestDelaySeconds: 300,
};
const perAddress: AttemptLimit = {
  free: 20,
  windowSeconds: 3600,
  firstDelaySeconds: 5,
  longestDelaySeconds: 3600,
};

type Needs = Pick<Dependencies, 'db' | 'keys'>;

/**
 * The number of the appeal that number and query code belong to. The right code opens always,
 * whatever was tried before for its number or from its address; only wrong ones wait. Whether the
 * number is unknown or malformed or the code is wrong, the same work is done and the same answer
 * given.
 *
 * @throws Refused `tracking-failed`, or `too-many-requests` after too many failures
 */
export async function openWithCode(
  { db, keys }: Needs,
  request: TrackingRequest,
  caller: Caller,
  now: Date,
): Promise<string> {
  const number = parseReferenceNumber(request.number) ?? '';
  const code = parseQueryCode(request.queryCode) ?? '';
  // This number or the next that exists: one row is read either way, and from an index that holds
  // nothing of the letter, so that neither its presence nor its length takes time.
  const nearest = await db
    .selectFrom('appeals')
    .select(['number', 'queryCodeHash'])
    .where('number', '>=', number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  const hash = nearest?.number === number ? nearest.queryCodeHash : undefined;
  // Nothing is forgiven: a wait that ended here would tell strangers that the number has an owner,
  // and that they have just been.
  if (isQueryCode(keys, number, code, hash)) return number;
  await countFailure({ db, keys }, number || request.number, caller, now);
  throw new Refused('tracking-failed', {
    detail: 'Check both as they stand on the receipt. Letters may be small, dashes left out.',
  });
}

async function countFailure(
  { db, keys }: Needs,
  tried: string,
  caller: Caller,
  now: Date,
): Promise<void> {
  const hash = createHmac('sha256', keys.for('address')).update(tried).digest('base64url');
  const counted: Counted[] = [
    { subject: `number ${hash}`, limit: perNumber },
    ...countedOf(caller, 'tracking', perAddress),
  ];
  // Whoever waits already does not get at the one writer's lock, which citizens need.
  await checkAttempts(db, counted, now);
  await db.transaction().execute(async (trx) => {
    await countAttempts(trx, counted, now);
  });
}
