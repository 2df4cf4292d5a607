import { randomUUID } from 'node:crypto';
import type { Introductions } from '@through-train/pages';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { matchedRoutes } from 'hono/route';
import { mountAppeals } from './appeals/routes.js';
import type { Dependencies } from './dependencies.js';
import { mountEmbed } from './embed/routes.js';
import { askingPage } from './http/ask-api.js';
import { compressOnce } from './http/compression.js';
import type { App, Http, Variables } from './http/context.js';
import { type Guides, mountGuides } from './http/guides.js';
import { mountHealth } from './http/health.js';
import { mountPages } from './http/pages.js';
import { ProxyWatch } from './http/proxy-watch.js';
import { boundAddress } from './http/query.js';
import { refuse } from './http/refuse.js';
import { limitedWork } from './http/request-limit.js';
import { mountCdn, mountDesk, mountPortal } from './http/static-folders.js';
import { HttpProblem, problemOf } from './problem.js';
import { corsBySite } from './sites/cors.js';
import { mountSites } from './sites/routes.js';
import { mountStaff } from './staff/routes.js';
import { mountTracking } from './tracking/routes.js';

// No Strict-Transport-Security: whether a government's whole domain is https only is for that
// government to say.
const protections = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

// Nowhere that an answer holds a secret beside what a stranger may have written.
const compressed = [
  '/',
  '/reference',
  '/openapi.json',
  '/assets/*',
  '/embed/*',
  '/cdn/*',
  '/desk/*',
  '/portal/*',
  '/docs/*',
  '/storybook/*',
  '/v1/sites/*',
];

/** What is served beside the API. */
export interface AppOptions {
  /** Folders of built elements: what one does not have, such as an earlier version, the next may. */
  readonly cdn?: readonly string[];
  /** Folder of the officials' desk. */
  readonly desk?: string | undefined;
  /** Folder of a portal's pages. */
  readonly portal?: string | undefined;
  /** Folders of the documentation and of the catalogue of elements. */
  readonly guides?: Guides | undefined;
  /** What the first page says of this server in particular. */
  readonly introductions?: Introductions | undefined;
  /** The site that the embed builder begins with. @default the first county */
  readonly firstSite?: string;
  /** How an operator calls the command line here. @default 'through-train' */
  readonly program?: string;
}

function useLogging(app: App, { log }: Dependencies, proxies: ProxyWatch): void {
  app.use(async function identifyAndLog(http, next) {
    const page = askingPage(http);
    if (page) {
      // A part of what the page does, whose line tells what broke.
      http.set('requestId', page.get('requestId'));
      http.set('throughUntoldProxy', proxies.look(http));
      await next();
      if (http.error) page.error = http.error;
      return;
    }
    const started = performance.now();
    const requestId = randomUUID();
    http.set('requestId', requestId);
    http.header('X-Request-Id', requestId);
    http.set('throughUntoldProxy', proxies.look(http));
    await next();
    const { status } = http.res;
    // Neither address nor path, query or body: what citizens look for and write is theirs.
    const line = {
      requestId,
      method: http.req.method,
      route: matchedRoutes(http).at(-1)?.path,
      status,
      ms: Math.round(performance.now() - started),
    };
    // The one place for what broke, whoever made an answer of it.
    if (hasBroken(http)) log.error({ ...line, err: http.error });
    else log.info(line);
  });
  app.notFound((http) => refuse(http, new HttpProblem('not-found')));
  app.onError((error, http) => refuse(http, problemOf(error)));
}

/** Not what is only not there yet, and says so itself: the documentation while it is built. */
const hasBroken = ({ res, error }: Http): boolean =>
  res.status >= 500 && (error !== undefined || !res.headers.has('Retry-After'));

function useProtection(app: App, dependencies: Dependencies): void {
  app.use(async function protect(http, next) {
    for (const [name, value] of Object.entries(protections)) http.header(name, value);
    await next();
  });
  app.use('/v1/*', corsBySite(dependencies));
  app.use(boundAddress);
  const compress = compressOnce();
  for (const path of compressed) app.use(path, compress);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (http, methods) => {
        const headers = { Allow: methods.join(', ') };
        return refuse(http, new HttpProblem('method-not-allowed', { headers }));
      },
    }),
  );
}

/** The whole server as a Hono application: the API, its pages and the files beside it. */
export function createApp(dependencies: Dependencies, options: AppOptions = {}): App {
  const { cdn = [], desk, portal, guides, introductions } = options;
  const { firstSite, program = 'through-train' } = options;
  const app: App = new Hono<{ Variables: Variables }>();
  const doWork = limitedWork(dependencies);
  const proxies = new ProxyWatch(dependencies);
  useLogging(app, dependencies, proxies);
  useProtection(app, dependencies);
  mountHealth(app, dependencies, proxies);
  mountSites(app, dependencies);
  mountAppeals(app, dependencies, doWork);
  mountTracking(app, dependencies);
  mountStaff(app, dependencies, doWork);
  mountPages(app, dependencies, {
    portal: portal !== undefined,
    guides: guides !== undefined,
    ...{ cdn, introductions, firstSite },
  });
  mountEmbed(app, dependencies, { cdn, program });
  mountCdn(app, cdn);
  if (desk !== undefined) mountDesk(app, desk);
  if (portal !== undefined) mountPortal(app, portal);
  if (guides !== undefined) mountGuides(app, guides);
  return app;
}
