import { createHmac } from 'node:crypto';
import type { Transaction } from '@through-train/core/database/database.js';
import { toChange } from '@through-train/core/database/turns.js';
import { countWithin } from '@through-train/core/privacy/attempts.js';
import type { Caller } from '@through-train/core/privacy/caller.js';
import type { Keys } from '@through-train/core/privacy/keys.js';
import { Refused } from '@through-train/core/refused.js';

/** A device says "me too". */
interface Support {
  readonly number: string;
  readonly device: string;
  readonly caller: Pick<Caller, 'hash' | 'networks'>;
  readonly now: Date;
}

/**
 * So many devices of one network count for one appeal within six hours: a family, an office. Anybody
 * can invent devices, nobody a network.
 */
const countedOfNetwork = 5;
/** Of what many share a fourth of its part in other limits counts: 20 of an IPv6 /48. */
const sharing = 4;
const windowSeconds = 6 * 3600;

/**
 * Counts a device's support for a published appeal, once however often it is sent, and a few of one
 * network. The device's id is kept as a hash bound to the appeal, so that nobody can be followed from
 * one to another; who has one too many is answered like the others.
 *
 * @returns how many support it now
 * @throws Refused `not-found` when no such appeal is published
 */
export async function support(
  trx: Transaction,
  keys: Keys,
  { number, device, caller, now }: Support,
): Promise<number> {
  const published = trx
    .selectFrom('appeals')
    .select(['id', 'supports'])
    .where('number', '=', number)
    .where('publication', '=', 'published');
  const row = await toChange(trx, published).executeTakeFirst();
  if (!row) throw new Refused('not-found');
  const hashOf = (text: string): string =>
    createHmac('sha256', keys.for('device')).update(`${number} ${text}`).digest('base64url');
  const deviceHash = hashOf(device);
  const known = await trx
    .selectFrom('supports')
    .select('at')
    .where('appealId', '=', row.id)
    .where('deviceHash', '=', deviceHash)
    .executeTakeFirst();
  if (known) return row.supports;
  // This machine counts like any other address.
  const alone = { hash: caller.hash, share: 1 };
  for (const { hash, share } of caller.networks.length > 0 ? caller.networks : [alone]) {
    const maxCount = countedOfNetwork * Math.ceil(share / sharing);
    const count = { subject: `supports ${hashOf(hash)}`, maxCount, seconds: windowSeconds };
    if ((await countWithin(trx, count, now)) > 0) return row.supports;
  }
  await trx
    .insertInto('supports')
    .values({ appealId: row.id, deviceHash, at: now.toISOString() })
    .execute();
  const supports = row.supports + 1;
  await trx.updateTable('appeals').set({ supports }).where('id', '=', row.id).execute();
  return supports;
}
