import { heldSince } from '@through-train/core/clock/hold.js';
import { DatabaseStateError } from '@through-train/core/database/state-error.js';
import { StorageCheck } from '@through-train/core/database/storage-check.js';
import { isDamage, isDiskTrouble, isMoved } from '@through-train/core/database/trouble.js';
import type { Dependencies } from '../dependencies.js';
import { HttpProblem } from '../problem.js';
import type { App } from './context.js';
import type { ProxyWatch } from './proxy-watch.js';

const noStore = { 'Cache-Control': 'no-store' };

/** Citizens are served all the same: only what cannot be taken back waits. */
const jobsWaiting = (held: string | undefined) =>
  held === undefined
    ? null
    : { code: 'jobs-waiting', message: `Jobs wait since the clock jumped ahead to ${held}.` };

function detailOf(cause: unknown): string {
  if (cause instanceof DatabaseStateError) {
    return 'The database was removed or replaced while it was open: put it back, or restore the backup.';
  }
  if (isMoved(cause)) {
    return 'Everything was moved to another database: set DATABASE_URL to it, and start the server again.';
  }
  if (isDamage(cause)) return 'The database is damaged: stop the server and restore the backup.';
  if (isDiskTrouble(cause)) {
    return 'The database cannot be written: look at the room on its disk, and at its permissions.';
  }
  return 'The database does not answer.';
}

/**
 * `/livez`: the process answers. `/readyz`: its database can be read and written, and what an operator
 * should know while everything is served.
 */
export function mountHealth(app: App, { db, now }: Dependencies, proxies: ProxyWatch): void {
  const storage = new StorageCheck(db);
  app.get('/livez', (http) => http.json({ status: 'live' }, 200, noStore));
  app.get('/readyz', async (http) => {
    try {
      const own = await storage.run(now());
      const others = [proxies.warning, jobsWaiting(await heldSince(db))];
      const warnings = [...own, ...others.filter((warning) => warning !== null)];
      return http.json({ status: 'ready', warnings }, 200, noStore);
    } catch (cause) {
      throw new HttpProblem('unavailable', { detail: detailOf(cause), cause });
    }
  });
}
