import { type AppealFacts, type LifecycleFacts, limitsOf } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Database, Transaction } from '../database/database.js';
import type { AppealRow } from '../database/schema.js';
import { toChange } from '../database/turns.js';
import { Refused } from '../refused.js';
import type { ResolvedSite, SiteDirectory, SiteTree } from '../sites/directory.js';

/** An appeal with everything that decisions about it depend on, read once. */
export interface Case {
  readonly row: Selectable<AppealRow>;
  readonly facts: AppealFacts;
  /** The site it was sent to. */
  readonly site: ResolvedSite;
  readonly tree: SiteTree;
}

const rowOf = (db: Database, number: string) =>
  db.selectFrom('appeals').selectAll().where('number', '=', number);

async function caseOf(
  db: Database,
  sites: SiteDirectory,
  row: Selectable<AppealRow> | undefined,
): Promise<Case | undefined> {
  const tree = await sites.current(db);
  const site = row && tree.site(row.siteId);
  return site && { row, facts: JSON.parse(row.facts), site, tree };
}

/** The case of a number; undefined when there is none. */
export async function findCase(
  db: Database,
  sites: SiteDirectory,
  number: string,
): Promise<Case | undefined> {
  return await caseOf(db, sites, await rowOf(db, number).executeTakeFirst());
}

/** The case of a number, if there is one: nobody else changes it until the transaction ends. */
export async function findToChange(
  trx: Transaction,
  sites: SiteDirectory,
  number: string,
): Promise<Case | undefined> {
  return await caseOf(trx, sites, await toChange(trx, rowOf(trx, number)).executeTakeFirst());
}

/**
 * The case of a number, to read it.
 *
 * @throws Refused `not-found`
 */
export async function loadCase(db: Database, sites: SiteDirectory, number: string): Promise<Case> {
  const found = await findCase(db, sites, number);
  if (!found) throw new Refused('not-found');
  return found;
}

/**
 * The case of a number, to change it: nobody else changes it until the transaction ends.
 *
 * @throws Refused `not-found`
 */
export async function takeCase(
  trx: Transaction,
  sites: SiteDirectory,
  number: string,
): Promise<Case> {
  const found = await findToChange(trx, sites, number);
  if (!found) throw new Refused('not-found');
  return found;
}

/** Its facts with the limits that hold now, as the lifecycle looks at them. */
export const lifecycleOf = ({ facts, site }: Pick<Case, 'facts' | 'site'>): LifecycleFacts => ({
  ...facts,
  limits: limitsOf(facts, site.deadlines),
});
