import { AppealQuery, characterCount, endpoints, longestQuery } from '@through-train/contract';
import * as z from 'zod/mini';
import { publicDetail } from '../../appeals/detail.js';
import { listAppeals } from '../../appeals/list.js';
import type { Dependencies } from '../../dependencies.js';
import { callerOf } from '../../http/caller.js';
import type { App } from '../../http/context.js';
import type { LimitedWork } from '../../http/request-limit.js';
import { HttpProblem } from '../../problem.js';
import { sendPage } from '../page/answer.js';
import { mountPage } from '../page/mount.js';
import { detailPage, listPage } from './pages.js';

// What was taken down must be gone with the next look.
const caching = { 'Cache-Control': 'no-cache' };

/** Mounts the published letters, to be read where no script runs. */
export function mountPublished(app: App, dependencies: Dependencies, doWork: LimitedWork): void {
  const { db } = dependencies;
  mountPage(app, dependencies, 'GET', '/forms/:site/list', async (visit) => {
    const { http, words, tree, site, now } = visit;
    const { q = '', cursor } = http.req.query();
    const asked = { ...(q.trim() && { q: q.trim() }), ...(cursor && { cursor }) };
    const { success, data } = z.safeParse(AppealQuery, asked);
    if (!success) {
      const error = characterCount(q) > longestQuery ? words.term('formSearchTooLong') : undefined;
      return sendPage(http, listPage({ words, site, q, error, items: [], next: null }), 422);
    }
    const list = () => listAppeals(db, tree, site.summary.id, data, now);
    const { items, nextCursor } = await (data.q === undefined
      ? list()
      : doWork('search', callerOf(dependencies, http).networks, list));
    return sendPage(http, listPage({ words, site, q, items, next: nextCursor }), 200, caching);
  });
  mountPage(app, dependencies, 'GET', '/forms/:site/list/:number', async (visit) => {
    const { http, words, tree, site, now } = visit;
    const params = z.safeParse(endpoints.getAppeal.params, { number: http.req.param('number') });
    if (!params.success) throw new HttpProblem('not-found');
    const appeal = await publicDetail(db, tree, params.data.number, now);
    return sendPage(http, detailPage(words, site, appeal), 200, caching);
  });
}
