import { SiteConfig } from '@through-train/contract';
import type { Database, Transaction } from '../database/database.js';
import { takeTurns } from '../database/turns.js';
import { saveSite } from './store.js';

/** An origin and the site it is registered for. */
export interface RegisteredOrigin {
  readonly origin: string;
  readonly siteId: string;
}

/**
 * The origins whose pages may use a site: its own and those of the sites above it.
 *
 * @param path ids of the site and of those above it, in any order
 */
export async function originsOf(
  db: Database | Transaction,
  path: readonly string[],
): Promise<readonly RegisteredOrigin[]> {
  return await db
    .selectFrom('origins')
    .select(['origin', 'siteId'])
    .where('siteId', 'in', path)
    .orderBy('origin')
    .execute();
}

/**
 * Registers an origin for a site, or takes it away, in the site's settings as well, so that both
 * always say the same.
 *
 * @returns false when there was nothing to change
 */
export async function changeOrigin(
  trx: Transaction,
  siteId: string,
  change: { readonly add: string } | { readonly remove: string },
): Promise<boolean> {
  await takeTurns(trx, ['sites']);
  const { config } = await trx
    .selectFrom('sites')
    .select('config')
    .where('id', '=', siteId)
    .executeTakeFirstOrThrow();
  const site = SiteConfig.parse(JSON.parse(config));
  const known = new Set(site.origins.map((each) => new URL(each).origin));
  const changed = 'add' in change ? !known.has(change.add) : known.has(change.remove);
  if (!changed) return false;
  if ('add' in change) known.add(change.add);
  else known.delete(change.remove);
  await saveSite(trx, { ...site, origins: [...known] });
  return true;
}
