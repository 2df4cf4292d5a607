import type { Transaction } from '@through-train/core/database/database.js';
import { countWithin } from '@through-train/core/privacy/attempts.js';
import type { Caller } from '@through-train/core/privacy/caller.js';
import { tooManyRequests } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';

const hour = 3600;

/** What is sent; supports may be ten times as many as appeals. */
type Sent = 'appeal' | 'support';

/**
 * Counts one thing sent from an address and refuses the ones beyond `SUBMISSIONS_PER_HOUR`; networks
 * that many share may send accordingly more. Callers on this machine are not limited; behind a reverse
 * proxy `TRUST_PROXY` tells who really calls.
 */
export async function limitSending(
  trx: Transaction,
  { config }: Pick<Dependencies, 'config'>,
  sent: Sent,
  { networks, now }: { readonly networks: Caller['networks']; readonly now: Date },
): Promise<void> {
  const { submissionsPerHour } = config;
  if (submissionsPerHour === 0) return;
  const one = submissionsPerHour * (sent === 'support' ? 10 : 1);
  // In the transaction of what is sent: one that is refused counts nowhere.
  for (const { hash, share } of networks) {
    const maxCount = one * share;
    const left = await countWithin(
      trx,
      { subject: `${sent} ${hash}`, maxCount, seconds: hour },
      now,
    );
    if (left > 0) throw tooManyRequests(left, `At most ${maxCount} an hour from one address.`);
  }
}
