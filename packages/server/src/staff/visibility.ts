import type { Tables } from '@through-train/core/database/schema.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Membership } from './membership.js';

export type AppealExpressions = ExpressionBuilder<Tables, 'appeals'>;

/** Everything an official holds in any role, as the contract's `actorsOf` counts it. */
export const heldBy = (memberships: readonly Membership[]) => ({
  unitIds: memberships.flatMap((membership) => membership.unitIds),
  mailboxIds: memberships.flatMap((membership) => membership.mailboxIds),
});

/** Everything in the tree of a site; nothing when there is no such site. */
export function inTreeOf(
  eb: AppealExpressions,
  tree: SiteTree,
  siteId: string,
): Expression<SqlBool> {
  const site = tree.site(siteId);
  return site ? eb(`appeals.${site.levelColumn}`, '=', siteId) : eb.lit(false);
}

const hasParty = (
  eb: AppealExpressions,
  part: 'co' | 'accused',
  type: 'unit' | 'mailbox',
  ids: readonly string[],
): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('appealParties')
      .select('appealParties.partyId')
      .whereRef('appealParties.appealId', '=', 'appeals.id')
      .where('appealParties.part', '=', part)
      .where('appealParties.type', '=', type)
      .where('appealParties.partyId', 'in', ids),
  );

// A report's path before a clerk has accepted it: whom it accuses is not known yet.
const triaged = (eb: AppealExpressions): Expression<SqlBool> =>
  eb.or([eb('appeals.kind', '!=', 'report'), eb('appeals.acceptedAt', 'is not', null)]);

function seenAs(
  eb: AppealExpressions,
  tree: SiteTree,
  { role, site }: Membership,
  held: ReturnType<typeof heldBy>,
): Expression<SqlBool> {
  const { unitIds, mailboxIds } = held;
  switch (role) {
    case 'clerk':
    case 'moderator':
      return inTreeOf(eb, tree, site);
    case 'supervisor':
      return eb.and([
        inTreeOf(eb, tree, site),
        // A higher level: below the site that the role is held for.
        eb.or([triaged(eb), eb('appeals.siteId', '!=', site)]),
      ]);
    case 'leader':
      return mailboxIds.length === 0
        ? eb.lit(false)
        : eb.and([
            eb('appeals.mailboxId', 'in', mailboxIds),
            eb('appeals.mailboxUnitId', 'is', null),
            triaged(eb),
          ]);
    case 'unit':
      return unitIds.length === 0
        ? eb.lit(false)
        : eb.and([
            triaged(eb),
            eb.or([
              eb('appeals.leadUnitId', 'in', unitIds),
              eb('appeals.mailboxUnitId', 'in', unitIds),
              hasParty(eb, 'co', 'unit', unitIds),
            ]),
          ]);
    case 'administrator':
      return eb.lit(false);
  }
}

/**
 * The contract's `maySee` as a condition of the database: what an official may see by any of their
 * roles, and nothing that accuses them. A test holds the two side by side.
 */
export function visibleTo(
  eb: AppealExpressions,
  tree: SiteTree,
  memberships: readonly Membership[],
): Expression<SqlBool> {
  const held = heldBy(memberships);
  const accused = [
    ...(held.unitIds.length > 0 ? [hasParty(eb, 'accused', 'unit', held.unitIds)] : []),
    ...(held.mailboxIds.length > 0 ? [hasParty(eb, 'accused', 'mailbox', held.mailboxIds)] : []),
  ];
  return eb.and([
    eb.or(memberships.map((membership) => seenAs(eb, tree, membership, held))),
    eb.not(eb.or(accused)),
  ]);
}
