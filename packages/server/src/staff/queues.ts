import {
  type Action,
  addWorkingDays,
  chinaDay,
  endOfDay,
  lifecycle,
  openStates,
  type Queue,
} from '@through-train/contract';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Expression, SqlBool } from 'kysely';
import type { Membership } from './membership.js';
import { type AppealExpressions, heldBy, inTreeOf } from './visibility.js';

/** What is due within this many working days is in the queue `due`. */
export const dueWithinWorkingDays = 3;

/** By what a queue is ordered, and which way. */
export type QueueOrder = readonly [column: 'dueAt' | 'submittedAt', direction: 'asc' | 'desc'];

/** Work stands in the order in which it came or is due; `all` begins with the newest. */
export const queueOrders: Readonly<Record<Queue, QueueOrder>> = {
  new: ['submittedAt', 'asc'],
  mine: ['submittedAt', 'asc'],
  due: ['dueAt', 'asc'],
  overdue: ['dueAt', 'asc'],
  'to-publish': ['submittedAt', 'asc'],
  supervised: ['submittedAt', 'asc'],
  all: ['submittedAt', 'desc'],
};

const open = (eb: AppealExpressions): Expression<SqlBool> =>
  eb('appeals.handling', 'in', [...openStates]);

/** An official step with a running clock; the citizen's own limits are nobody's work. */
const officialStep = (eb: AppealExpressions): Expression<SqlBool> =>
  eb.and([eb('appeals.dueFor', 'in', ['accept', 'resolve']), eb('appeals.paused', '=', 0)]);

/** The letter, or a text after it, waits for a moderator. */
const toPublish = (eb: AppealExpressions): Expression<SqlBool> =>
  eb.or([eb('appeals.publication', '=', 'pending_review'), eb('appeals.textsToReview', '>', 0)]);

const reopeningWaits = (eb: AppealExpressions): Expression<SqlBool> =>
  eb('appeals.reopeningRequested', '=', 1);

const approvalWaits = (eb: AppealExpressions): Expression<SqlBool> =>
  eb.or([eb('appeals.pendingReply', '=', 1), eb('appeals.pendingExtension', '=', 1)]);

/** In a state from which the lifecycle allows the action. */
const canBe = (eb: AppealExpressions, action: Action): Expression<SqlBool> =>
  eb('appeals.handling', 'in', lifecycle[action].from);

// An appeal that a leader claimed may be given to a unit; that it is not waits for the leader.
const unclaimed = lifecycle.assign.from.filter((state) => !lifecycle.claim.to.includes(state));

const isOneOf = (
  eb: AppealExpressions,
  column: 'leadUnitId' | 'claimedMailboxId' | 'mailboxId',
  ids: readonly string[],
): Expression<SqlBool> => (ids.length > 0 ? eb(`appeals.${column}`, 'in', ids) : eb.lit(false));

/** What nobody has taken up yet, as the role sees it. */
function newTo(
  eb: AppealExpressions,
  tree: SiteTree,
  { role, site }: Membership,
  held: ReturnType<typeof heldBy>,
): Expression<SqlBool> {
  switch (role) {
    case 'clerk':
    case 'supervisor':
    case 'moderator':
      return eb.and([inTreeOf(eb, tree, site), canBe(eb, 'accept')]);
    case 'leader':
      return eb.and([isOneOf(eb, 'mailboxId', held.mailboxIds), canBe(eb, 'claim')]);
    case 'unit':
      return eb.and([isOneOf(eb, 'leadUnitId', held.unitIds), canBe(eb, 'claim')]);
    case 'administrator':
      return eb.lit(false);
  }
}

/** What waits for a step of this role. */
function waitsFor(
  eb: AppealExpressions,
  tree: SiteTree,
  membership: Membership,
  held: ReturnType<typeof heldBy>,
  now: Date,
): Expression<SqlBool> {
  const { role, site } = membership;
  switch (role) {
    case 'clerk':
      return eb.and([
        inTreeOf(eb, tree, site),
        eb.or([
          canBe(eb, 'accept'),
          eb.and([eb('appeals.handling', 'in', unclaimed), eb('appeals.leadUnitId', 'is', null)]),
          reopeningWaits(eb),
        ]),
      ]);
    case 'moderator':
      return eb.and([inTreeOf(eb, tree, site), toPublish(eb)]);
    case 'supervisor':
      return eb.and([inTreeOf(eb, tree, site), overdue(eb, now)]);
    case 'leader':
      return eb.and([
        open(eb),
        eb.or([
          isOneOf(eb, 'claimedMailboxId', held.mailboxIds),
          eb.and([isOneOf(eb, 'mailboxId', held.mailboxIds), approvalWaits(eb)]),
        ]),
      ]);
    case 'unit':
      return eb.and([isOneOf(eb, 'leadUnitId', held.unitIds), open(eb)]);
    case 'administrator':
      return eb.lit(false);
  }
}

const overdue = (eb: AppealExpressions, now: Date): Expression<SqlBool> =>
  eb.and([officialStep(eb), eb('appeals.dueAt', '<', now.toISOString())]);

/** The condition of a queue, to be joined with `visibleTo`. */
export function inQueue(
  eb: AppealExpressions,
  queue: Queue,
  tree: SiteTree,
  memberships: readonly Membership[],
  now: Date,
): Expression<SqlBool> {
  const held = heldBy(memberships);
  switch (queue) {
    case 'new':
      return eb.or(memberships.map((membership) => newTo(eb, tree, membership, held)));
    case 'mine':
      return eb.or(memberships.map((membership) => waitsFor(eb, tree, membership, held, now)));
    case 'due': {
      const last = new Date(endOfDay(addWorkingDays(chinaDay(now), dueWithinWorkingDays)));
      return eb.and([
        officialStep(eb),
        eb('appeals.dueAt', '>=', now.toISOString()),
        eb('appeals.dueAt', '<=', last.toISOString()),
      ]);
    }
    case 'overdue':
      return overdue(eb, now);
    case 'to-publish':
      return toPublish(eb);
    case 'supervised':
      return eb.and([eb('appeals.supervisionLevel', 'is not', null), open(eb)]);
    case 'all':
      return eb.lit(true);
  }
}
