import { endpoints } from '@through-train/contract';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import type { App, Http } from '../http/context.js';
import { linkNextPage } from '../http/next-page.js';
import type { LimitedWork } from '../http/request-limit.js';
import { route } from '../http/route.js';
import { publicDetail } from './detail.js';
import { listAppeals } from './list.js';
import { similarAppeals } from './similar.js';
import { limitSending } from './submission-limit.js';
import { furtherErrors } from './submission-rules.js';
import { submit } from './submit.js';
import { support } from './supports.js';

/** Mounts what citizens and everybody do with appeals. */
export function mountAppeals(app: App, dependencies: Dependencies, doWork: LimitedWork): void {
  const { sites, keys } = dependencies;
  const networksOf = (http: Http) => callerOf(dependencies, http).networks;

  route(
    app,
    dependencies,
    endpoints.submitAppeal,
    async ({ params, body, db, now, http }) => {
      await limitSending(db, dependencies, 'appeal', { networks: networksOf(http), now });
      const receipt = await submit(db, dependencies, params.site, body, now);
      // Where the citizen reads it, with number and code; the public page may never exist.
      http.set('answerHeaders', { Location: '/v1/tracking' });
      return receipt;
    },
    {
      furtherErrors: async ({ params, body, errors, now }) => {
        const tree = await sites.current(dependencies.db);
        const site = tree.site(params.site);
        if (!site) throw new Refused('not-found');
        return furtherErrors(tree, site, body, errors, now);
      },
    },
  );

  route(app, dependencies, endpoints.similarAppeals, async ({ params, query, db, now, http }) => {
    const tree = await sites.current(db);
    return await doWork('similar', networksOf(http), async () => ({
      items: await similarAppeals(db, tree, params.site, query.text, now),
    }));
  });

  route(app, dependencies, endpoints.listAppeals, async ({ params, query, db, now, http }) => {
    const tree = await sites.current(db);
    const list = () => listAppeals(db, tree, params.site, query, now);
    const page =
      query.q === undefined ? await list() : await doWork('search', networksOf(http), list);
    linkNextPage(http, page.nextCursor);
    return page;
  });

  route(app, dependencies, endpoints.getAppeal, async ({ params, db, now }) =>
    publicDetail(db, await sites.current(db), params.number, now),
  );

  route(app, dependencies, endpoints.supportAppeal, async ({ params, body, db, now, http }) => {
    const caller = callerOf(dependencies, http);
    await limitSending(db, dependencies, 'support', { networks: caller.networks, now });
    return { supports: await support(db, keys, { ...params, ...body, caller, now }) };
  });
}
