import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.js';
import { HttpProblem } from './problem.js';
import type { ProxyWatch } from './proxy-watch.js';
import type { App } from './route.js';

/** `/livez`: the process answers. `/readyz`: its database does too, and what an operator should know. */
export function mountHealth(app: App, { db }: Dependencies, proxies: ProxyWatch): void {
  app.get('/livez', (http) => http.json({ status: 'live' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (http) => {
    try {
      await sql`select "value" from "revisions"`.execute(db);
    } catch (cause) {
      throw new HttpProblem('unavailable', { detail: 'The database does not answer.', cause });
    }
    const warnings = [proxies.warning].filter((warning) => warning !== null);
    return http.json({ status: 'ready', warnings }, 200, { 'Cache-Control': 'no-store' });
  });
}
