import type { Writing } from '../database/open.js';
import type { Dependencies } from '../dependencies.js';
import { saveSite } from '../sites/store.js';
import { demonstrationSites } from './sites.js';

/** Pages of one's own machine on which the elements are tried out: the portal, Storybook, Vite. */
const localOrigins = [8787, 8790, 6006, 5173, 4173].flatMap((port) => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
]);

async function isEmpty(trx: Writing): Promise<boolean> {
  return (await trx.selectFrom('sites').select('id').limit(1).executeTakeFirst()) === undefined;
}

async function seedSites(trx: Writing): Promise<void> {
  for (const site of demonstrationSites()) {
    // What the province registers holds for every site below it.
    await saveSite(trx, site.parent === null ? { ...site, origins: localOrigins } : site);
  }
}

/**
 * Fills an empty database with the demonstration province, all of it or nothing; leaves any other
 * database as it is.
 */
export async function seedDemonstration({ db }: Dependencies): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await isEmpty(trx))) return;
    await seedSites(trx);
  });
}
