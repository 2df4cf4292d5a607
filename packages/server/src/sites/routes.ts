import { endpoints, formLimits, type Site } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Dependencies } from '../dependencies.js';
import type { App } from '../http/context.js';
import { route } from '../http/route.js';

async function readSite(db: Database, tree: SiteTree, id: string): Promise<Site> {
  const site = tree.site(id);
  if (!site) throw new Refused('not-found');
  const claimed = await db
    .selectFrom('mailboxes')
    .select('id')
    .where('siteId', '=', id)
    .where('claimedAt', 'is not', null)
    .execute();
  const claimedIds = new Set(claimed.map((mailbox) => mailbox.id));
  return {
    ...site.summary,
    ancestors: site.path.slice(0, -1),
    columns: site.columns,
    mailboxes: site.mailboxes.map(({ unitId: _, ...mailbox }) => ({
      ...mailbox,
      claimed: claimedIds.has(mailbox.id),
    })),
    categories: site.categories,
    limits: formLimits,
    deadlines: site.deadlines,
    privacyNotice: site.privacyNotice,
    languages: site.languages,
    emergency: site.emergency,
    anonymousAllowed: site.anonymousAllowed,
  };
}

/** Mounts the tree of sites. */
export function mountSites(app: App, dependencies: Dependencies): void {
  const { sites } = dependencies;
  route(app, dependencies, endpoints.listSites, async ({ db }) => ({
    items: [...(await sites.current(db)).summaries],
  }));
  route(app, dependencies, endpoints.getSite, async ({ params, db }) =>
    readSite(db, await sites.current(db), params.site),
  );
}
