import type { Receipt, Submission } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import type { Dependencies } from '../dependencies.js';
import type { Caller } from '../privacy/caller.js';
import { limitSending } from './submission-limit.js';
import { submit } from './submit.js';

/**
 * Takes an appeal that came over HTTP, whether an element or a plain form sent it: counted against
 * the limit of its address, checked against its site, entered.
 */
export async function takeAppeal(
  trx: Transaction,
  dependencies: Dependencies,
  siteId: string,
  submission: Submission,
  { networks, now }: { readonly networks: Caller['networks']; readonly now: Date },
): Promise<Receipt> {
  await limitSending(trx, dependencies, 'appeal', { networks, now });
  return await submit(trx, dependencies, siteId, submission, now);
}
