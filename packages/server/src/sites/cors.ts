import type { SiteTree } from '@through-train/core/sites/directory.js';
import { isRegisteredOrigin } from '@through-train/core/sites/registered-origin.js';
import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../dependencies.js';

/** The sites whose origins may call a path; null: those of any site, undefined: none. */
function sitesFor(tree: SiteTree, path: string): readonly string[] | null | undefined {
  if (path.startsWith('/v1/staff/')) return undefined;
  const [, site, below] = /^\/v1\/sites\/([^/]+)(\/.+)?$/.exec(path) ?? [];
  // Any portal may read the tree: its pickers offer every site.
  if (site === undefined || below === undefined) return null;
  return tree.site(site)?.path.map((each) => each.id) ?? [];
}

const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'Access-Control-Max-Age': '600',
};
const exposed = 'ETag, Link, Location, Retry-After, X-Request-Id';

/**
 * Answers pages of registered origins only: a site's own and those of the sites above it. Never
 * with credentials. The staff API is for pages of the API's own origin.
 *
 * Sets its headers before the handler: hono/cors also touches the finished answer, which then has to
 * be built a second time.
 */
export function corsBySite({ db, sites }: Dependencies): MiddlewareHandler {
  return async function answerRegisteredOrigins(http, next) {
    const origin = http.req.header('origin');
    http.header('Vary', 'Origin');
    if (origin !== undefined && origin !== 'null') {
      const allowed = sitesFor(await sites.current(db), http.req.path);
      if (allowed !== undefined && (await isRegisteredOrigin(db, origin, allowed))) {
        http.header('Access-Control-Allow-Origin', origin);
        http.header('Access-Control-Expose-Headers', exposed);
        if (http.req.method === 'OPTIONS') return http.body(null, 204, preflight);
      }
    }
    if (http.req.method === 'OPTIONS') return http.body(null, 204);
    return await next();
  };
}
