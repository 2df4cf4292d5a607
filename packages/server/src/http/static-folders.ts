import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { etag } from 'hono/etag';
import type { App, Variables } from './route.js';

const year = 365 * 24 * 3600;

/** What a portal's page is made of. The folder of an example holds more: settings, dependencies. */
const pageFile =
  /^\/portal\/(?:[\w-]+\/)*(?:[\w-]+\.(?:html|css|js|svg|png|jpe?g|webp|ico|woff2|txt))?$/;

/**
 * Serves the built elements at `/cdn/`. A folder named by a version never changes; every other, such
 * as `/cdn/v1/`, moves on with each release and is asked for anew.
 *
 * @param folders what one does not have, the next may
 */
export function mountCdn(app: App, folders: readonly string[]): void {
  app.use('/cdn/*', async function shareWithPortals(http, next) {
    await next();
    if (http.res.status >= 400) return;
    const fixed = /^\/cdn\/\d+\.\d+\.\d+[^/]*\//.test(http.req.path);
    const caching = fixed ? `public, max-age=${year}, immutable` : 'public, no-cache';
    http.res.headers.set('Cache-Control', caching);
    http.res.headers.set('Access-Control-Allow-Origin', '*');
    http.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    http.res.headers.set('Timing-Allow-Origin', '*');
  });
  app.use('/cdn/*', etag());
  for (const root of folders.filter((folder) => existsSync(folder))) {
    app.get(
      '/cdn/*',
      serveStatic({ root, rewriteRequestPath: (path) => path.slice('/cdn'.length) }),
    );
  }
}

/** Serves a portal's pages at `/portal/`. */
export function mountPortal(app: App, folder: string): void {
  if (!existsSync(folder)) return;
  app.get('/portal', (http) => http.redirect('/portal/', 308));
  app.use('/portal/*', async function revalidate(http, next) {
    await next();
    if (http.res.status >= 400) return;
    http.res.headers.set('Cache-Control', 'no-cache');
    // Under `no-referrer` the pages' plain forms would be posted with `Origin: null`.
    http.res.headers.set('Referrer-Policy', 'same-origin');
  });
  app.use('/portal/*', etag());
  const files = serveStatic<{ Variables: Variables }>({
    root: folder,
    rewriteRequestPath: (path) => path.slice('/portal'.length),
  });
  app.get('/portal/*', async function servePageFiles(http, next) {
    const { path } = http.req;
    if (!pageFile.test(path) || path.includes('/node_modules/')) return next();
    return await files(http, next);
  });
}
