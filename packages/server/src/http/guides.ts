import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { etag } from 'hono/etag';
import { pagePolicy } from '../pages/frame.js';
import { pageLanguage } from '../pages/language.js';
import { renderUnbuilt, unbuiltStyle, unbuiltStylePath } from '../pages/unbuilt-page.js';
import type { App, Variables } from './route.js';

/** A site of files that is built beside the server, and may not be there yet. */
interface BuiltSite {
  /** Where it is served, such as `/docs/`. */
  readonly base: string;
  /** Its folder, with an `index.html` once it is built. */
  readonly folder: string;
  /** Where it may take styles from, beside files of this server. */
  readonly styles: string;
}

/** The folders of what is written about the product. */
export interface Guides {
  readonly docs: string;
  readonly storybook: string;
}

/** Seconds until the page that stands in for an unbuilt site looks again. */
const lookAgain = 5;

/** Serves the documentation at `/docs/` and the catalogue of elements at `/storybook/`. */
export function mountGuides(app: App, { docs, storybook }: Guides): void {
  app.get(unbuiltStylePath, (http) =>
    http.body(unbuiltStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  // The colours of code are attributes.
  mountBuilt(app, { base: '/docs/', folder: docs, styles: "; style-src-attr 'unsafe-inline'" });
  // Storybook's own interface writes its styles into the page.
  mountBuilt(app, { base: '/storybook/', folder: storybook, styles: " 'unsafe-inline'" });
}

function mountBuilt(app: App, { base, folder, styles }: BuiltSite): void {
  const rewriteRequestPath = (path: string) => path.slice(base.length - 1);
  // Made when the folder is there, because it complains about one that is not.
  let files: ReturnType<typeof serveStatic<{ Variables: Variables }>> | undefined;
  app.get(base.slice(0, -1), (http) => http.redirect(base, 308));
  app.use(`${base}*`, async function protectPages(http, next) {
    await next();
    http.res.headers.set('Cache-Control', 'no-cache');
    if (http.res.headers.has('Content-Security-Policy')) return;
    if (!http.res.headers.get('Content-Type')?.startsWith('text/html')) return;
    const html = await http.res.clone().text();
    http.res.headers.set('Content-Security-Policy', policyOf(html, styles));
  });
  app.use(`${base}*`, etag());
  app.get(`${base}*`, async function serveBuilt(http, next) {
    if (existsSync(join(folder, 'index.html'))) {
      files ??= serveStatic<{ Variables: Variables }>({ root: folder, rewriteRequestPath });
      return await files(http, next);
    }
    return http.html(renderUnbuilt(http.req.path, pageLanguage(http.req.query('lang'))), 503, {
      'Content-Security-Policy': pagePolicy,
      'Retry-After': String(lookAgain),
      // Looks again without a script.
      Refresh: String(lookAgain),
    });
  });
  app.get(`${base}*`, async function explainMissing(http, next) {
    const page = join(folder, '404.html');
    if (!/(?:\/|\.html)$/.test(http.req.path) || !existsSync(page)) return next();
    return http.html(await readFile(page, 'utf8'), 404);
  });
}

/** Scripts from this server, and those in the page that were there when it was built. */
function policyOf(html: string, styles: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
