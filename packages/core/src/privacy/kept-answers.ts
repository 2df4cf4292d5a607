import { createHash } from 'node:crypto';
import type { Transaction } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';
import { takeTurns } from '../database/turns.js';
import { Refused } from '../refused.js';
import { decrypt, encrypt } from './cipher.js';
import type { Keys } from './keys.js';

/** How long an answer is kept for its key. */
export const answersKeptDays = 7;

/** An answer as it is sent and replayed. */
export interface StoredAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that carries an idempotency key. */
export interface KeyedRequest {
  /** Who asks for what: the same key means nothing to somebody else or elsewhere. */
  readonly scope: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly now: Date;
}

/**
 * Does a thing once per key: the first answer is kept, in the same transaction as what it did, and
 * replayed for the same key and body. Those who come at the same moment
 * wait for it, so nobody is ever told that it is "in flight". A refusal is not kept: it changed
 * nothing and may be tried again.
 */
export async function once(
  trx: Transaction,
  keys: Keys,
  { scope, key, body, now }: KeyedRequest,
  act: () => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const bodyHash = createHash('sha256').update(body).digest('base64url');
  const boundTo = `${scope} ${key}`;
  await takeTurns(trx, [`once ${boundTo}`]);
  const known = await trx
    .selectFrom('idempotencyKeys')
    .select(['bodyHash', 'answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known && known.bodyHash !== bodyHash) {
    throw new Refused('key-reused', {
      detail: 'Use a new Idempotency-Key for a request with another body.',
    });
  }
  if (known) return JSON.parse(decrypt(keys.for('answer'), known.answer, boundTo));
  const stored = await act();
  const answer = encrypt(keys.for('answer'), JSON.stringify(stored), boundTo);
  const createdAt = now.toISOString();
  await insertRow(trx, 'idempotencyKeys', { scope, key, bodyHash, answer, createdAt });
  return stored;
}
