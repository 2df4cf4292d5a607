import { existsSync } from 'node:fs';
import type { App } from './context.js';
import { FileShelf } from './file-shelf.js';
import { sendFile } from './send-file.js';

const year = 365 * 24 * 3600;

/** What a portal's page is made of. The folder of an example holds more: settings, dependencies. */
const pageFile =
  /^\/portal\/(?:[\w-]+\/)*(?:[\w-]+\.(?:html|css|js|svg|png|jpe?g|webp|ico|woff2|txt))?$/;

/**
 * Serves the built elements at `/cdn/`. A folder named by a version never changes; every other, such
 * as `/cdn/v1/`, moves on with each release and is asked for anew.
 *
 * Scripts do not name their source maps, because everybody would load the comment: a header does,
 * which browsers follow once somebody opens their developer tools.
 *
 * @param folders what one does not have, the next may
 */
export function mountCdn(app: App, folders: readonly string[]): void {
  const shelf = new FileShelf(folders);
  app.get('/cdn/*', async function shareWithPortals(http, next) {
    const { path } = http.req;
    const file = shelf.find(path.slice('/cdn'.length));
    if (!file) return next();
    const fixed = /^\/cdn\/\d+\.\d+\.\d+[^/]*\//.test(path);
    return sendFile(http, file, {
      'Cache-Control': fixed ? `public, max-age=${year}, immutable` : 'public, no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
      ...(shelf.has(`${path.slice('/cdn'.length)}.map`) && {
        SourceMap: `${path.slice(path.lastIndexOf('/') + 1)}.map`,
      }),
    });
  });
}

/** The desk takes everything from this server, and nothing frames it. */
const deskPolicy = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

/** Serves the officials' desk at `/desk/`: its parts are named by what is in them and never change. */
export function mountDesk(app: App, folder: string): void {
  const shelf = new FileShelf([folder]);
  app.get('/desk', (http) => http.redirect('/desk/', 308));
  app.get('/desk/*', async function serveDesk(http, next) {
    const path = http.req.path.slice('/desk'.length);
    const file = shelf.find(path);
    if (!file) return next();
    return sendFile(http, file, {
      'Cache-Control': path.startsWith('/assets/')
        ? `public, max-age=${year}, immutable`
        : 'no-cache',
      'Content-Security-Policy': deskPolicy,
      'X-Frame-Options': 'DENY',
    });
  });
}

/** Serves a portal's pages at `/portal/`. */
export function mountPortal(app: App, folder: string): void {
  if (!existsSync(folder)) return;
  const shelf = new FileShelf([folder]);
  app.get('/portal', (http) => http.redirect('/portal/', 308));
  app.get('/portal/*', async function servePageFiles(http, next) {
    const { path } = http.req;
    if (!pageFile.test(path) || path.includes('/node_modules/')) return next();
    const file = shelf.find(path.slice('/portal'.length));
    if (!file) return next();
    return sendFile(http, file, {
      'Cache-Control': 'no-cache',
      // Under `no-referrer` the pages' plain forms would be posted with `Origin: null`.
      'Referrer-Policy': 'same-origin',
    });
  });
}
