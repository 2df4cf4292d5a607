import { type CitizenCommand, endpoints } from '@through-train/contract';
import type { Transaction } from '@through-train/core/database/database.js';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import type { App, Http } from '../http/context.js';
import { route } from '../http/route.js';
import { actAsCitizen, viewAsCitizen } from './citizen.js';
import { openWithCode } from './sign-in.js';
import { issueToken, readToken } from './token.js';

/** The appeal a tracking token is for. */
interface Tracked {
  readonly id: string;
  readonly number: string;
}

/** Mounts what a citizen does with number and query code. */
export function mountTracking(app: App, dependencies: Dependencies): void {
  const { keys, sites } = dependencies;

  const act = (db: Transaction, { number }: Tracked, command: CitizenCommand, now: Date) =>
    actAsCitizen(db, sites, number, command, now);

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
      appeal: await viewAsCitizen(db, sites, number, now),
      token,
      tokenExpiresAt: expiresAt.toISOString(),
    };
  });

  route(
    app,
    dependencies,
    endpoints.getTracking,
    async ({ subject, db, now }) => viewAsCitizen(db, sites, subject.number, now),
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
