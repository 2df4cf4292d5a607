import { openApi } from '@through-train/contract/openapi';
import type { Dependencies } from '../dependencies.js';
import { firstPageStylePath, renderFirstPage } from '../pages/first-page.js';
import { firstPageStyle } from '../pages/first-page.style.js';
import { pagePolicy } from '../pages/frame.js';
import type { Introductions } from '../pages/introduction.js';
import { pageLanguage } from '../pages/language.js';
import { referenceStyle } from '../pages/reference/reference-page.style.js';
import { referenceStylePath, renderReference } from '../pages/reference-page.js';
import { securedCookie } from '../staff/credentials.js';
import { version } from '../version.js';
import type { App, Http } from './context.js';

/** What the server's own pages show beside the API. */
export interface PageFacts {
  /** Whether there is a portal at `/portal/`. */
  readonly portal: boolean;
  /** Whether the documentation is served at `/docs/`, the catalogue at `/storybook/`. */
  readonly guides: boolean;
  /** What the first page says of this server in particular. */
  readonly introductions: Introductions | undefined;
}

const pageHeaders = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': pagePolicy,
  'X-Frame-Options': 'DENY',
};

async function counts({ db, sites }: Dependencies) {
  const tree = await sites.current(db);
  const { published } = await db
    .selectFrom('appeals')
    .select((eb) => eb.fn.countAll<number>().as('published'))
    .where('publication', '=', 'published')
    .executeTakeFirstOrThrow();
  return {
    sites: tree.summaries.length,
    mailboxes: tree.mailboxes.size,
    publishedAppeals: published,
  };
}

/** Mounts the first page, the reference and the OpenAPI document it is made from. */
export function mountPages(app: App, dependencies: Dependencies, facts: PageFacts): void {
  const { publicUrl } = dependencies.config;
  const originOf = (http: Http): string => publicUrl ?? new URL(http.req.url).origin;
  const document = (http: Http) =>
    openApi({ version, serverUrl: originOf(http), staffCookie: securedCookie });
  const language = (http: Http) => pageLanguage(http.req.query('lang'));

  app.get('/', async (http) => {
    const page = { ...facts, ...(await counts(dependencies)), version, origin: originOf(http) };
    return http.html(renderFirstPage(page, language(http)), 200, pageHeaders);
  });
  app.get('/reference', (http) =>
    http.html(renderReference(document(http), language(http)), 200, pageHeaders),
  );
  app.get('/openapi.json', (http) =>
    http.json(document(http), 200, {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    }),
  );
  const styles = { [firstPageStylePath]: firstPageStyle, [referenceStylePath]: referenceStyle };
  for (const [path, css] of Object.entries(styles)) {
    app.get(path, (http) =>
      http.body(css, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'no-cache',
      }),
    );
  }
  app.get('/favicon.ico', (http) => http.body(null, 204));
}
