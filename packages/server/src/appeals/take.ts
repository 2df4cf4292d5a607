import type { Receipt, Submission } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import type { Dependencies } from '../dependencies.js';
import type { Http } from '../http/context.js';
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
  { http, now }: { readonly http: Http; readonly now: Date },
): Promise<Receipt> {
  await limitSending(trx, dependencies, 'appeal', { http, now });
  return await submit(trx, dependencies, siteId, submission, now);
}
