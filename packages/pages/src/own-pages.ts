import { Hono } from 'hono';
import { ApiRefusal, answerOf, type Http, type PageEnv } from './api.js';
import { type EmbedPagesOptions, embedPages } from './embed/embed-pages.js';
import { firstPageStylePath, renderFirstPage } from './first-page/first-page.js';
import { firstPageStyle } from './first-page/first-page.style.js';
import type { Introductions } from './first-page/introduction.js';
import { formPages } from './forms/form-pages.js';
import type { FormsOptions } from './forms/options.js';
import { pagePolicy } from './frame/frame.js';
import { pageLanguage } from './frame/language.js';
import { referenceStylePath, renderReference } from './reference/reference-page.js';
import { referenceStyle } from './reference/reference-page.style.js';
import { renderRefused } from './refused-page.js';
import { serveStyles } from './styles.js';

/** How much a server holds. */
export interface Counts {
  readonly sites: number;
  readonly mailboxes: number;
  readonly publishedAppeals: number;
}

/** What the pages need of the server they stand on. */
export interface OwnPagesOptions extends EmbedPagesOptions, FormsOptions {
  readonly version: string;
  readonly counts: () => Promise<Counts>;
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

const language = (http: Http) => pageLanguage(http.req.query('lang'));

/** The pages of the server: those that show it, those for webmasters, and the plain forms for citizens. */
export function ownPages(options: OwnPagesOptions): Hono<PageEnv> {
  const { ask, originOf, counts, version, portal, guides, introductions } = options;
  const app = new Hono<PageEnv>();
  app.onError(function tellRefusal(error, http) {
    if (!(error instanceof ApiRefusal)) throw error;
    return refusedPage(http, error);
  });
  app.get('/', async (http) => {
    const server = { version, portal, guides, introductions, origin: originOf(http) };
    const page = renderFirstPage({ ...server, ...(await counts()) }, language(http));
    return http.html(page, 200, pageHeaders);
  });
  app.get('/reference', async (http) => {
    const document = await answerOf<unknown>(await ask(http, '/openapi.json'));
    return http.html(renderReference(document, language(http)), 200, pageHeaders);
  });
  serveStyles(app, { [firstPageStylePath]: firstPageStyle, [referenceStylePath]: referenceStyle });
  app.route('/', embedPages(options));
  app.route('/', formPages(options));
  return app;
}

/** What the API did not give, in words. */
function refusedPage(http: Http, { status, headers }: ApiRefusal): Response {
  const page = renderRefused({
    path: http.req.path,
    language: language(http),
    status,
    requestId: http.get('requestId'),
  });
  return http.html(page, status, { ...pageHeaders, 'Cache-Control': 'no-store', ...headers });
}
