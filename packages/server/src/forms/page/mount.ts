import type { Dependencies } from '../../dependencies.js';
import type { App, Http } from '../../http/context.js';
import { HttpProblem } from '../../problem.js';
import type { ResolvedSite, SiteTree } from '../../sites/directory.js';
import { PageWords } from '../page-words.js';
import { sendRefusal } from './refusal-page.js';

/** A request for a page of the forms. */
export interface Visit {
  readonly http: Http;
  readonly words: PageWords;
  readonly tree: SiteTree;
  readonly site: ResolvedSite;
  readonly now: Date;
}

/** Mounts one page of a site's forms; whatever goes wrong is told on a page too. */
export function mountPage(
  app: App,
  dependencies: Dependencies,
  method: 'GET' | 'POST',
  path: `/forms/:site/${string}`,
  show: (visit: Visit) => Promise<Response>,
): void {
  const { sites, db } = dependencies;
  app.on(method, path, async (http) => {
    const words = new PageWords(http.req.query('lang'));
    let site: ResolvedSite | undefined;
    try {
      const tree = await sites.current(db);
      site = tree.site(http.req.param('site') ?? '');
      if (!site) throw new HttpProblem('not-found');
      return await show({ http, words, tree, site, now: dependencies.now() });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // For the log, where a request ends.
      http.error = error;
      return sendRefusal(http, { words, site, path: new URL(http.req.url).pathname }, error);
    }
  });
}
