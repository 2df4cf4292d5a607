import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  pageLanguage,
  pagePolicy,
  renderUnbuilt,
  unbuiltStyle,
  unbuiltStylePath,
} from '@through-train/pages';
import type { App, Http } from './context.js';
import { FileShelf, type ShelvedFile } from './file-shelf.js';
import { sendFile } from './send-file.js';

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
  const shelf = new FileShelf([folder]);
  const policies = new WeakMap<ShelvedFile, string>();
  const send = (http: Http, file: ShelvedFile, status: 200 | 404 = 200): Response => {
    const headers = { 'Cache-Control': 'no-cache' };
    if (!file.type.startsWith('text/html')) return sendFile(http, file, headers, status);
    const policy = policies.get(file) ?? policyOf(String(file.bytes ?? ''), styles);
    policies.set(file, policy);
    return sendFile(http, file, { ...headers, 'Content-Security-Policy': policy }, status);
  };
  app.get(base.slice(0, -1), (http) => http.redirect(base, 308));
  app.get(`${base}*`, async function serveBuilt(http, next) {
    const { path } = http.req;
    if (!existsSync(join(folder, 'index.html'))) {
      return http.html(renderUnbuilt(path, pageLanguage(http.req.query('lang'))), 503, {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': pagePolicy,
        'Retry-After': String(lookAgain),
        // Looks again without a script.
        Refresh: String(lookAgain),
      });
    }
    const file = shelf.find(path.slice(base.length - 1));
    if (file) return send(http, file);
    const missing = /(?:\/|\.html)$/.test(path) ? shelf.find('/404.html') : undefined;
    return missing ? send(http, missing, 404) : next();
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
