import { sql } from 'kysely';
import { heldSince } from '../clock/hold.js';
import type { Dependencies } from '../dependencies.js';
import { HttpProblem } from './problem.js';
import type { ProxyWatch } from './proxy-watch.js';
import type { App } from './route.js';

/** Something an operator should know while everything is served. */
export interface Warning {
  readonly code: 'proxy-not-trusted' | 'jobs-waiting';
  readonly message: string;
}

/** Citizens are served all the same: only what cannot be taken back waits. */
const jobsWaiting = (held: string | undefined): Warning | null =>
  held === undefined
    ? null
    : { code: 'jobs-waiting', message: `Jobs wait since the clock jumped ahead to ${held}.` };

/** `/livez`: the process answers. `/readyz`: its database does too, and what an operator should know. */
export function mountHealth(app: App, { db }: Dependencies, proxies: ProxyWatch): void {
  app.get('/livez', (http) => http.json({ status: 'live' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (http) => {
    let held: string | undefined;
    try {
      await sql`select "value" from "revisions"`.execute(db);
      held = await heldSince(db);
    } catch (cause) {
      throw new HttpProblem('unavailable', { detail: 'The database does not answer.', cause });
    }
    const warnings = [proxies.warning, jobsWaiting(held)].filter((warning) => warning !== null);
    return http.json({ status: 'ready', warnings }, 200, { 'Cache-Control': 'no-store' });
  });
}
