import { hasConflict, type StaffCommand } from '@through-train/contract';
import { type Case, takeCase } from '@through-train/core/cases/case.js';
import { changeCase } from '@through-train/core/cases/change.js';
import type { Transaction } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteDirectory } from '@through-train/core/sites/directory.js';
import { mayOpen, rolesTowards } from './actors.js';
import type { Member } from './members.js';

/** An official in every role they hold. */
type Official = Pick<Member, 'id' | 'memberships'>;

/**
 * The case that an official wants to act on, taken before anything is looked up for them, such as an
 * answer that was kept for a request they repeat.
 *
 * @throws Refused `not-found` when there is none or it accuses them: not even its existence is told
 */
export async function takeAsOfficial(
  trx: Transaction,
  sites: SiteDirectory,
  number: string,
  { memberships }: Official,
): Promise<Case> {
  const taken = await takeCase(trx, sites, number);
  const roles = rolesTowards(taken.tree, memberships, taken.site);
  if (roles.some(({ actor }) => hasConflict(taken.facts, actor))) throw new Refused('not-found');
  return taken;
}

/** An official's command on a case. */
export interface OfficialsCommand {
  readonly member: Official;
  readonly command: StaffCommand;
  readonly now: Date;
}

/**
 * Does an official's command in the one of their roles that allows it.
 *
 * @returns the case as it is afterwards
 * @throws Refused `not-found` when they may not see it; else what the lifecycle refuses
 */
export async function actAsOfficial(
  trx: Transaction,
  sites: SiteDirectory,
  taken: Case,
  { member, command, now }: OfficialsCommand,
): Promise<Case> {
  if (!mayOpen(taken, member)) throw new Refused('not-found');
  const roles = rolesTowards(taken.tree, member.memberships, taken.site);
  const authors = roles.map((role) => ({ ...role, memberId: member.id }));
  return await changeCase(trx, sites, taken, {
    authors,
    command,
    now,
    mayOpen: (other) => mayOpen(other, member),
  });
}
