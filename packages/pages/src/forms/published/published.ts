import { AppealQuery, characterCount, endpoints, longestQuery } from '@through-train/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { PageEnv } from '../../api.js';
import type { FormsOptions } from '../options.js';
import { sendPage } from '../page/answer.js';
import { mountPage } from '../page/mount.js';
import { detailPage, listPage } from './pages.js';

// What was taken down must be gone with the next look.
const caching = { 'Cache-Control': 'no-cache' };

/** Mounts the published letters, to be read where no script runs. */
export function mountPublished(app: Hono<PageEnv>, options: FormsOptions): void {
  mountPage(app, options, 'GET', '/forms/:site/list', async ({ http, words, site, call }) => {
    const { q = '', cursor } = http.req.query();
    const query = { ...(q.trim() && { q: q.trim() }), ...(cursor && { cursor }) };
    if (!z.safeParse(AppealQuery, query).success) {
      const error = characterCount(q) > longestQuery ? words.term('formSearchTooLong') : undefined;
      return sendPage(http, listPage({ words, site, q, error, items: [], next: null }), 422);
    }
    const params = { site: site.id };
    const { items, nextCursor } = await call(endpoints.listAppeals, { params, query });
    return sendPage(http, listPage({ words, site, q, items, next: nextCursor }), 200, caching);
  });
  mountPage(app, options, 'GET', '/forms/:site/list/:number', async (visit) => {
    const { http, words, site, call } = visit;
    const params = { number: http.req.param('number') ?? '' };
    const appeal = await call(endpoints.getAppeal, { params });
    return sendPage(http, detailPage(words, site, appeal), 200, caching);
  });
}
