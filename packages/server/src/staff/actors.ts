import {
  type AppealFacts,
  actorsOf,
  type LocalizedText,
  maySee,
  type StaffActor,
} from '@through-train/contract';
import type { Case } from '@through-train/core/cases/case.js';
import type { ResolvedSite, SiteTree } from '@through-train/core/sites/directory.js';
import type { Membership } from './membership.js';

/** One role of an official towards one appeal. */
export interface RoleTowards {
  readonly actor: StaffActor;
  /** Name of the site the role is held for. */
  readonly siteName: LocalizedText;
}

/** Every role of an official towards an appeal of `site`, in the order they were given. */
export function rolesTowards(
  tree: SiteTree,
  memberships: readonly Membership[],
  site: ResolvedSite,
): RoleTowards[] {
  const path = site.path.map((each) => each.id);
  return actorsOf(memberships, path).map((actor, at) => ({
    actor,
    siteName: tree.site(memberships[at]?.site ?? '')?.summary.name ?? site.summary.name,
  }));
}

/** Whether an official may open a case in any of their roles; for others there is none. */
export const mayOpen = (
  { tree, site, facts }: Case,
  { memberships }: { readonly memberships: readonly Membership[] },
): boolean => rolesTowards(tree, memberships, site).some(({ actor }) => maySee(facts, actor));

/**
 * Whether an official may know how to reach the citizen: who triages the appeal, and who answers it.
 * Helping units, supervisors and moderators do their part without. Of a report only the clerk knows
 * the reporter; the unit that looks into it asks through the platform (信访工作条例 Art. 30).
 */
export function mayReachCitizen(facts: AppealFacts, roles: readonly RoleTowards[]): boolean {
  return roles.some(({ actor }) => {
    if (!maySee(facts, actor)) return false;
    if (actor.role === 'clerk') return true;
    if (facts.kind === 'report') return false;
    if (actor.role === 'leader') return true;
    const responsible = facts.leadUnitId ?? facts.mailboxUnitId;
    return actor.role === 'unit' && responsible !== null && actor.unitIds.includes(responsible);
  });
}
