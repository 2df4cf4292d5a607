import type { Database } from '../database/database.js';

/**
 * Whether a page of this web origin may act for one of the sites; null: for any site. Compared as a
 * whole, so that no prefix, suffix or `null` passes.
 */
export async function isRegisteredOrigin(
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
