import {
  type AppealFacts,
  decide,
  hasConflict,
  type LifecycleFacts,
  limitsOf,
  type Refusal,
  type RefusalCode,
  type StaffCommand,
} from '@through-train/contract';
import type { Selectable } from 'kysely';
import { applyCommand } from '../appeals/apply.js';
import type { Database, Transaction } from '../database/database.js';
import type { AppealRow } from '../database/schema.js';
import { invalidField, Refused } from '../refused.js';
import type { ResolvedSite, SiteDirectory, SiteTree } from '../sites/directory.js';
import { mayRead, type RoleTowards, rolesTowards } from './actors.js';
import { leadingFor } from './leading.js';
import type { Member } from './members.js';

// Of several refusals the one that comes closest to being allowed says most about what to do.
const closeness: readonly RefusalCode[] = [
  'conflict-of-interest',
  'invalid',
  'too-late',
  'wrong-state',
  'forbidden',
];

const closer = (a: Refusal, b: Refusal): Refusal =>
  closeness.indexOf(b.code) < closeness.indexOf(a.code) ? b : a;

/** The role in which the official may give the command, or the refusal that says most. */
function roleFor(
  roles: readonly RoleTowards[],
  facts: LifecycleFacts,
  command: StaffCommand,
  site: ResolvedSite,
  now: string,
): RoleTowards {
  let refusal: Refusal | undefined;
  for (const role of roles) {
    const decision = decide(facts, role.actor, command, site.rules, now);
    if (decision.ok) return role;
    refusal = refusal ? closer(refusal, decision) : decision;
  }
  throw new Refused(refusal?.code ?? 'forbidden', refusal ? { detail: refusal.message } : {});
}

/** The leading appeal must be one the official may see: nobody probes numbers by merging. */
async function checkLeadingAppeal(
  trx: Transaction,
  tree: SiteTree,
  member: Member,
  into: string,
): Promise<void> {
  const leading = await leadingFor(trx, tree, member, into);
  if (!leading?.readable) {
    throw invalidField('/into', 'must be the number of an appeal that you can open');
  }
}

/**
 * Refuses an official whom the appeal accuses, before anything is looked up for them, such as an
 * answer that was kept for a request they repeat.
 *
 * @throws Refused `not-found`
 */
export async function refuseAccused(
  db: Database,
  sites: SiteDirectory,
  { number, member }: Pick<StaffCommandOn, 'number' | 'member'>,
): Promise<void> {
  const row = await db
    .selectFrom('appeals')
    .select(['siteId', 'facts'])
    .where('number', '=', number)
    .executeTakeFirst();
  const tree = await sites.current(db);
  const site = row && tree.site(row.siteId);
  const roles = site ? rolesTowards(tree, member.memberships, site) : [];
  if (roles.some(({ actor }) => hasConflict(JSON.parse(row?.facts ?? '{}'), actor))) {
    throw new Refused('not-found');
  }
}

/** An official's command on an appeal. */
export interface StaffCommandOn {
  readonly number: string;
  readonly member: Member;
  readonly command: StaffCommand;
  readonly now: Date;
}

/**
 * Does an official's command in the one of their roles that allows it.
 *
 * @throws Refused `not-found` when they may not see the appeal, which includes whomever a report
 * accuses: not even its existence is told; else what the lifecycle refuses
 */
export async function actAsOfficial(
  trx: Transaction,
  sites: SiteDirectory,
  { number, member, command, now }: StaffCommandOn,
): Promise<Selectable<AppealRow>> {
  const row = await trx
    .selectFrom('appeals')
    .select(['siteId', 'facts'])
    .where('number', '=', number)
    .executeTakeFirst();
  const tree = await sites.current(trx);
  const site = row && tree.site(row.siteId);
  if (!site) throw new Refused('not-found');
  const facts: AppealFacts = JSON.parse(row.facts);
  const roles = rolesTowards(tree, member.memberships, site);
  if (!mayRead(facts, roles)) throw new Refused('not-found');

  const limited = { ...facts, limits: limitsOf(facts, site.deadlines) };
  const { actor, siteName } = roleFor(roles, limited, command, site, now.toISOString());
  if (command.action === 'merge') await checkLeadingAppeal(trx, tree, member, command.into);
  const author = { actor, memberId: member.id, siteName };
  return await applyCommand(trx, sites, { number, author, command, now });
}
