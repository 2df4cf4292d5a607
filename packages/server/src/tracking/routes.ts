import { type CitizenCommand, endpoints, type TrackedAppeal } from '@through-train/contract';
import { applyCommand } from '../appeals/apply.js';
import type { Database, Writing } from '../database/open.js';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import { HttpProblem } from '../http/problem.js';
import { type App, type Http, route } from '../http/route.js';
import { openWithCode } from './sign-in.js';
import { issueToken, readToken } from './token.js';
import { trackedAppeal } from './view.js';

/** The appeal a tracking token is for. */
interface Tracked {
  readonly id: string;
  readonly number: string;
}

/** Mounts what a citizen does with number and query code. */
export function mountTracking(app: App, dependencies: Dependencies): void {
  const { keys, sites } = dependencies;

  async function view(db: Database, number: string, now: Date): Promise<TrackedAppeal> {
    const row = await db
      .selectFrom('appeals')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirst();
    if (!row) throw new HttpProblem('token-invalid');
    return await trackedAppeal(db, await sites.current(db), row, now);
  }

  async function act(
    db: Writing,
    { number }: Tracked,
    command: CitizenCommand,
    now: Date,
  ): Promise<TrackedAppeal> {
    const author = { actor: { role: 'citizen' } } as const;
    await applyCommand(db, sites, { number, author, command, now });
    return await view(db, number, now);
  }

  const options = {
    identify: async (http: Http): Promise<Tracked> => {
      const number = readToken(keys, http.req.header('authorization'), dependencies.now());
      return { id: `citizen of ${number}`, number };
    },
  };

  route(app, dependencies, endpoints.startTracking, async ({ body, db, now, http }) => {
    const number = await openWithCode(dependencies, body, callerOf(dependencies, http), now);
    const { token, expiresAt } = issueToken(keys, number, now);
    return {
      appeal: await view(db, number, now),
      token,
      tokenExpiresAt: expiresAt.toISOString(),
    };
  });

  route(
    app,
    dependencies,
    endpoints.getTracking,
    async ({ subject, db, now }) => view(db, subject.number, now),
    options,
  );
  route(
    app,
    dependencies,
    endpoints.addSupplement,
    async ({ subject, body, db, now }) => act(db, subject, { action: 'supplement', ...body }, now),
    options,
  );
  route(
    app,
    dependencies,
    endpoints.evaluateReply,
    async ({ subject, body, db, now }) => act(db, subject, { action: 'evaluate', ...body }, now),
    options,
  );
  route(
    app,
    dependencies,
    endpoints.withdrawAppeal,
    async ({ subject, body, db, now }) => act(db, subject, { action: 'withdraw', ...body }, now),
    options,
  );
  route(
    app,
    dependencies,
    endpoints.reopenAppeal,
    async ({ subject, body, db, now }) => act(db, subject, { action: 'reopen', ...body }, now),
    options,
  );
}
