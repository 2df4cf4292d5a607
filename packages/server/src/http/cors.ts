import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Database } from '../database/open.js';
import type { Dependencies } from '../dependencies.js';
import type { SiteTree } from '../sites/directory.js';

/** The sites whose origins may call a path; null: those of any site, undefined: none. */
function sitesFor(tree: SiteTree, path: string): readonly string[] | null | undefined {
  if (path.startsWith('/v1/staff/')) return undefined;
  const [, site, below] = /^\/v1\/sites\/([^/]+)(\/.+)?$/.exec(path) ?? [];
  // Any portal may read the tree: its pickers offer every site.
  if (site === undefined || below === undefined) return null;
  return tree.site(site)?.path.map((each) => each.id) ?? [];
}

async function isRegistered(
  db: Database,
  origin: string,
  sites: readonly string[] | null,
): Promise<boolean> {
  if (sites?.length === 0) return false;
  const found = await db
    .selectFrom('origins')
    .select('siteId')
    .where('origin', '=', origin)
    .$if(sites !== null, (query) => query.where('siteId', 'in', sites ?? []))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Answers pages of registered origins only: a site's own and those of the sites above it. Compared
 * as a whole, so that no prefix, suffix or `null` passes. Never with credentials. The staff API is
 * for pages of the API's own origin.
 */
export function corsBySite({ db, sites }: Dependencies): MiddlewareHandler {
  return cors({
    origin: async (origin, http) => {
      if (origin === '' || origin === 'null') return null;
      const allowed = sitesFor(await sites.current(db), http.req.path);
      return allowed !== undefined && (await isRegistered(db, origin, allowed)) ? origin : null;
    },
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}
