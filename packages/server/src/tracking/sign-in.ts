import { createHmac } from 'node:crypto';
import {
  parseQueryCode,
  parseReferenceNumber,
  type TrackingRequest,
} from '@through-train/contract';
import type { Dependencies } from '../dependencies.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/problem.js';
import { type AttemptLimit, checkAttempts, countAttempt } from '../privacy/attempts.js';
import { isQueryCode } from '../privacy/query-code.js';

// 80 bits cannot be guessed; the limits are there so that nobody tries, and stay short enough that
// a stranger who knows a number cannot shut its citizen out for long.
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

/**
 * The number of the appeal that number and query code belong to. Whether the number is unknown or
 * malformed or the code is wrong, the same work is done and the same answer given.
 *
 * @throws HttpProblem `tracking-failed`, or `too-many-requests` after too many failures
 */
export async function openWithCode(
  { db, keys }: Pick<Dependencies, 'db' | 'keys'>,
  request: TrackingRequest,
  caller: Caller,
  now: Date,
): Promise<string> {
  const number = parseReferenceNumber(request.number) ?? '';
  const code = parseQueryCode(request.queryCode) ?? '';
  const subject = createHmac('sha256', keys.for('address')).update(number || request.number);
  const byNumber = `number ${subject.digest('base64url')}`;
  const byAddress = `tracking ${caller.hash}`;
  const opened = await db.transaction().execute(async (trx) => {
    await checkAttempts(trx, [byNumber, byAddress], now);
    const row = await trx
      .selectFrom('appeals')
      .select('queryCodeHash')
      .where('number', '=', number)
      .executeTakeFirst();
    if (isQueryCode(keys, number, code, row?.queryCodeHash)) {
      await trx.deleteFrom('attempts').where('subject', '=', byNumber).execute();
      return true;
    }
    await countAttempt(trx, byNumber, perNumber, now);
    // Whoever sits on this machine may be a reverse proxy that speaks for everybody.
    if (!caller.local) await countAttempt(trx, byAddress, perAddress, now);
    return false;
  });
  if (opened) return number;
  throw new HttpProblem('tracking-failed', {
    detail: 'Check both as they stand on the receipt. Letters may be small, dashes left out.',
  });
}
