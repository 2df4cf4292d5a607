import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.js';
import { HttpProblem } from './problem.js';
import type { App } from './route.js';

/** `/livez`: the process answers. `/readyz`: its database does too. */
export function mountHealth(app: App, { db }: Dependencies): void {
  app.get('/livez', (http) => http.json({ status: 'live' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (http) => {
    try {
      await sql`select "value" from "revisions"`.execute(db);
    } catch (cause) {
      throw new HttpProblem('unavailable', { detail: 'The database does not answer.', cause });
    }
    return http.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' });
  });
}
