import type { AppealFacts } from '@through-train/contract';
import type { Database } from '../database/database.js';
import type { SiteTree } from '../sites/directory.js';
import { mayRead, rolesTowards } from './actors.js';
import type { Member } from './members.js';

/** An appeal that another one is or will be merged into, as one official stands to it. */
export interface Leading {
  readonly facts: AppealFacts;
  readonly readable: boolean;
}

/** The appeal of this number, and whether the official may open it; undefined when there is none. */
export async function leadingFor(
  db: Database,
  tree: SiteTree,
  member: Member,
  number: string,
): Promise<Leading | undefined> {
  const row = await db
    .selectFrom('appeals')
    .select(['siteId', 'facts'])
    .where('number', '=', number)
    .executeTakeFirst();
  const site = row && tree.site(row.siteId);
  if (!site) return undefined;
  const facts: AppealFacts = JSON.parse(row.facts);
  return { facts, readable: mayRead(facts, rolesTowards(tree, member.memberships, site)) };
}
