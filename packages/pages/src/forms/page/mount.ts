import { endpoints, type Site } from '@through-train/contract';
import type { Hono } from 'hono';
import type { Http, PageEnv } from '../../api.js';
import { type CallApi, callsOf } from '../call-api.js';
import type { FormsOptions } from '../options.js';
import { PageWords } from '../page-words.js';
import { sendRefusal } from './refusal-page.js';

/** A request for a page of the forms. */
export interface Visit {
  readonly http: Http;
  readonly words: PageWords;
  readonly site: Site;
  readonly call: CallApi;
  readonly now: Date;
}

/** Mounts one page of a site's forms; whatever goes wrong is told on a page too. */
export function mountPage(
  app: Hono<PageEnv>,
  { ask, now }: Pick<FormsOptions, 'ask' | 'now'>,
  method: 'GET' | 'POST',
  path: `/forms/:site/${string}`,
  show: (visit: Visit) => Promise<Response>,
): void {
  app.on(method, path, async (http) => {
    const words = new PageWords(http.req.query('lang'));
    let site: Site | undefined;
    try {
      const call = callsOf(ask, http);
      site = await call(endpoints.getSite, { params: { site: http.req.param('site') ?? '' } });
      return await show({ http, words, site, call, now: now() });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return sendRefusal(http, { words, site, path: new URL(http.req.url).pathname }, error);
    }
  });
}
