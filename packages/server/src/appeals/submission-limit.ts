import { secondsLeftOf } from '../clock/stored-times.js';
import type { Writing } from '../database/open.js';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import { tooManyRequests } from '../http/problem.js';
import type { Http } from '../http/route.js';

const hour = 3600;

/** What is sent; supports may be ten times as many as appeals. */
type Sent = 'appeal' | 'support';

/**
 * Counts one thing sent from an address and refuses the ones beyond `SUBMISSIONS_PER_HOUR`. Callers
 * on this machine are not limited; behind a reverse proxy `TRUST_PROXY` tells who really calls.
 */
export async function limitSending(
  trx: Writing,
  dependencies: Dependencies,
  sent: Sent,
  { http, now }: { readonly http: Http; readonly now: Date },
): Promise<void> {
  const { submissionsPerHour } = dependencies.config;
  const most = submissionsPerHour * (sent === 'support' ? 10 : 1);
  const { hash, local } = callerOf(dependencies, http);
  if (most === 0 || local) return;
  const subject = `${sent} ${hash}`;
  const known = await trx
    .selectFrom('attempts')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
  const left = known ? secondsLeftOf(known.windowStartedAt, hour, now) : 0;
  const running = known !== undefined && left > 0;
  if (running && known.count >= most) {
    throw tooManyRequests(left, `At most ${most} an hour from one address.`);
  }
  const row = {
    subject,
    count: (running ? known.count : 0) + 1,
    windowStartedAt: running ? known.windowStartedAt : now.toISOString(),
    blockedUntil: null,
  };
  await trx
    .insertInto('attempts')
    .values(row)
    .onConflict((on) => on.column('subject').doUpdateSet(row))
    .execute();
}
