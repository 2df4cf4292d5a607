import { createHmac } from 'node:crypto';
import type { Writing } from '../database/open.js';
import { HttpProblem } from '../http/problem.js';
import type { Keys } from '../privacy/keys.js';

/**
 * Counts a device's support for a published appeal, once however often it is sent. The device's id
 * is kept as a hash bound to the appeal, so that nobody can be followed from one to another.
 *
 * @returns how many support it now
 * @throws HttpProblem `not-found` when no such appeal is published
 */
export async function support(
  trx: Writing,
  keys: Keys,
  { number, device, now }: { readonly number: string; readonly device: string; readonly now: Date },
): Promise<number> {
  const row = await trx
    .selectFrom('appeals')
    .select(['id', 'supports'])
    .where('number', '=', number)
    .where('publication', '=', 'published')
    .executeTakeFirst();
  if (!row) throw new HttpProblem('not-found');
  const hash = createHmac('sha256', keys.for('device')).update(`${number} ${device}`);
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('supports')
    .values({ appealId: row.id, deviceHash: hash.digest('base64url'), at: now.toISOString() })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (!added) return row.supports;
  const supports = row.supports + 1;
  await trx.updateTable('appeals').set({ supports }).where('id', '=', row.id).execute();
  return supports;
}
