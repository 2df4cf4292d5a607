import { existsSync } from 'node:fs';
import { acceptedEncoding, FileShelf } from './file-shelf.js';
import type { App, Http } from './route.js';

const year = 365 * 24 * 3600;

/** What a portal's page is made of. The folder of an example holds more: settings, dependencies. */
const pageFile =
  /^\/portal\/(?:[\w-]+\/)*(?:[\w-]+\.(?:html|css|js|svg|png|jpe?g|webp|ico|woff2|txt))?$/;

/** Sends a file of the shelf, or `undefined` where there is none. */
async function sendFile(
  http: Http,
  shelf: FileShelf,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const file = shelf.find(path);
  if (!file) return undefined;
  for (const [name, value] of Object.entries(headers)) http.header(name, value);
  http.header('ETag', file.etag);
  http.header('Vary', 'Accept-Encoding');
  const known =
    http.req
      .header('if-none-match')
      ?.split(',')
      .map((tag) => tag.trim()) ?? [];
  if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === file.etag.slice(2))) {
    return http.body(null, 304);
  }
  const encoding = acceptedEncoding(http.req.header('accept-encoding'));
  const compressed = encoding && (await file.encoded(encoding));
  if (encoding && compressed) http.header('Content-Encoding', encoding);
  const bytes = compressed ?? file.bytes;
  http.header('Content-Type', file.type);
  http.header('Content-Length', String(bytes.length));
  return http.body(new Uint8Array(bytes));
}

/**
 * Serves the built elements at `/cdn/`. A folder named by a version never changes; every other, such
 * as `/cdn/v1/`, moves on with each release and is asked for anew.
 *
 * @param folders what one does not have, the next may
 */
export function mountCdn(app: App, folders: readonly string[]): void {
  const shelf = new FileShelf(folders);
  app.get('/cdn/*', async function shareWithPortals(http, next) {
    const { path } = http.req;
    const fixed = /^\/cdn\/\d+\.\d+\.\d+[^/]*\//.test(path);
    const found = await sendFile(http, shelf, path.slice('/cdn'.length), {
      'Cache-Control': fixed ? `public, max-age=${year}, immutable` : 'public, no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
    });
    return found ?? next();
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
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await sendFile(http, shelf, file.slice('/portal'.length), {
      'Cache-Control': 'no-cache',
      // Under `no-referrer` the pages' plain forms would be posted with `Origin: null`.
      'Referrer-Policy': 'same-origin',
    });
    return found ?? next();
  });
}
