import { type Action, actions, supervisionLevels } from '../vocabulary.js';
import { type Actor, hasConflict, isAddressee, isLeadUnit, type StaffActor } from './actor.js';
import type { LaterText, LifecycleFacts, LifecycleRules } from './facts.js';
import { notPublishable, notTakenDown } from './publication.js';
import type { Standing } from './row.js';
import { isOpen } from './state.js';
import { lifecycle } from './table.js';

/** Why something is refused; each is also a problem code of the API. */
export type RefusalCode =
  | 'forbidden'
  | 'conflict-of-interest'
  | 'wrong-state'
  | 'too-late'
  | 'invalid';

/** A refusal, with a message that says what is allowed. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
}

/** A refusal in words. */
export const refuse = (code: RefusalCode, message: string): Refusal => ({
  ok: false,
  code,
  message,
});

const isPast = (limit: string | null, now: string): boolean =>
  limit !== null && Date.parse(now) > Date.parse(limit);

type Official = (facts: LifecycleFacts, actor: StaffActor) => boolean;

/** Whether an official stands towards the appeal as a row asks, and what others are told. */
const standings: Record<Exclude<Standing, 'own' | 'clock'>, [holds: Official, refusal: string]> = {
  site: [
    (_facts, actor) => actor.siteCovers,
    'The appeal belongs to a site outside your responsibility.',
  ],
  'higher level': [
    (_facts, actor) => actor.higherLevel,
    'Supervision comes from a level above the site of the appeal.',
  ],
  'lead unit': [(facts, actor) => isLeadUnit(facts, actor), 'Only the lead unit may do this.'],
  head: [
    (facts, actor) => isLeadUnit(facts, actor, true),
    'Only the head of the lead unit may do this.',
  ],
  'unit written to': [
    (facts, actor) => claimingUnit(facts, actor) !== null,
    'A unit claims what was assigned to it or sent to its mailbox.',
  ],
  addressee: [isAddressee, 'A leader acts on what was sent to their own mailbox.'],
};

/** Why an actor of a role that the row names is not meant; null when they are. */
function refusalOfStanding(
  facts: LifecycleFacts,
  actor: Actor,
  standing: Standing,
): Refusal | null {
  // Whose letter it is the number and query code have shown; nobody else is the system.
  if (standing === 'own' || standing === 'clock') return null;
  const [holds, refusal] = standings[standing];
  return holds(facts, actor as StaffActor) ? null : refuse('forbidden', refusal);
}

/** The unit for which an official claims: the lead unit, or the one behind the mailbox. */
export function claimingUnit(facts: LifecycleFacts, actor: StaffActor): string | null {
  const unitId = facts.leadUnitId ?? facts.mailboxUnitId;
  return unitId !== null && actor.unitIds.includes(unitId) ? unitId : null;
}

type Guard = (
  facts: LifecycleFacts,
  actor: Actor,
  rules: LifecycleRules,
  now: string,
) => Refusal | null;

const replyWaits: Guard = (facts) =>
  facts.pendingReply ? null : refuse('wrong-state', 'No reply waits for approval.');

const extensionWaits: Guard = (facts) =>
  facts.pendingExtension ? null : refuse('wrong-state', 'No extension waits for approval.');

/**
 * Refused when neither the letter nor any text after it can have it. `reason` says why not; of a text
 * that waits it says more than of a letter that is published already.
 */
function whenNoPart(
  facts: LifecycleFacts,
  reason: (text?: LaterText) => string | null,
): Refusal | null {
  const letter = reason();
  if (letter === null || facts.texts.some((text) => reason(text) === null)) return null;
  const waiting = facts.texts.find(({ publication }) => publication === 'pending_review');
  const text = waiting && facts.publication === 'published' ? reason(waiting) : null;
  return refuse('wrong-state', text ?? letter);
}

/** What holds beyond state and role, action by action. */
const guards: Partial<Record<Action, Guard>> = {
  resume: (facts, _actor, _rules, now) =>
    isPast(facts.limits.supplementUntil, now)
      ? null
      : refuse('wrong-state', 'The citizen still has time to answer.'),

  assign: (facts) =>
    facts.handling === 'claimed' && facts.leadUnitId !== null
      ? refuse('wrong-state', 'A unit has already claimed the appeal.')
      : null,

  return: (facts, _actor, _rules, now) =>
    isPast(facts.limits.objectionUntil, now)
      ? refuse('too-late', 'The time to return it is over; ask the clerk to assign it anew.')
      : null,

  claim(facts, actor) {
    if (facts.kind === 'report' && facts.handling === 'submitted') {
      return refuse('wrong-state', 'A clerk must accept a report before anybody claims it.');
    }
    return actor.role === 'leader' && facts.claimedBy?.role === 'leader'
      ? refuse('wrong-state', 'You have already claimed the appeal.')
      : null;
  },

  reply: (facts) =>
    facts.pendingReply
      ? refuse('wrong-state', 'A reply already waits for approval; it must be decided first.')
      : null,
  'approve-reply': replyWaits,
  'decline-reply': replyWaits,

  extend(facts, _actor, rules, now) {
    if (rules.maxExtensionDays < 1) return refuse('forbidden', 'This site grants no extensions.');
    if (facts.acceptedAt === null) return refuse('wrong-state', 'The appeal is not accepted yet.');
    if (facts.pendingExtension) return refuse('wrong-state', 'An extension already waits.');
    if (facts.extendedDays > 0) return refuse('wrong-state', 'It was already extended once.');
    return isPast(facts.limits.dueAt, now)
      ? refuse('too-late', 'An extension must be asked for before the time is up.')
      : null;
  },
  'approve-extension': extensionWaits,
  'decline-extension': extensionWaits,

  supervise(facts, actor, _rules, now) {
    if (facts.supervisionLevel === supervisionLevels[supervisionLevels.length - 1]) {
      return refuse('wrong-state', 'It is already listed in public, the highest level.');
    }
    return actor.role !== 'system' || isPast(facts.limits.dueAt, now)
      ? null
      : refuse('wrong-state', 'The appeal is not overdue.');
  },

  evaluate(facts, _actor, _rules, now) {
    if (facts.evaluated) return refuse('wrong-state', 'This reply has already been evaluated.');
    return isPast(facts.limits.evaluationUntil, now)
      ? refuse('too-late', 'The time to evaluate the reply is over.')
      : null;
  },

  reopen(facts, _actor, _rules, now) {
    if (facts.reopeningRequested)
      return refuse('wrong-state', 'A clerk is deciding on it already.');
    if (facts.reopeningDenied) return refuse('wrong-state', 'A clerk has decided against it.');
    return isPast(facts.limits.evaluationUntil, now)
      ? refuse('too-late', 'The time to reopen the appeal is over; please send a new one.')
      : null;
  },

  'name-accused'(facts, actor) {
    const isMerged = facts.handling === 'merged';
    if (isMerged !== (actor.role === 'system')) {
      return refuse('wrong-state', 'What is merged accuses whom the leading appeal accuses.');
    }
    return isMerged || facts.acceptedAt !== null
      ? null
      : refuse('wrong-state', 'Name whom it accuses when you accept it.');
  },

  'decide-reopening': (facts) =>
    facts.reopeningRequested ? null : refuse('wrong-state', 'Nobody has asked to reopen it.'),

  close: (facts, actor, _rules, now) =>
    actor.role !== 'system' || isPast(facts.limits.closingAt, now)
      ? null
      : refuse('wrong-state', 'The citizen still has time to evaluate the reply.'),

  publish: (facts) => whenNoPart(facts, (text) => notPublishable(facts, text)),
  unpublish: (facts) => whenNoPart(facts, (text) => notTakenDown(text ?? facts)),
};

/** Why the actor may not do this now, whatever else the command says; null when they may. */
export function refusalOf(
  facts: LifecycleFacts,
  actor: Actor,
  action: Action,
  rules: LifecycleRules,
  now: string,
): Refusal | null {
  if (hasConflict(facts, actor)) {
    return refuse('conflict-of-interest', 'The appeal accuses your unit or post.');
  }
  const row = lifecycle[action];
  const standing = row.by[actor.role];
  if (!standing) return refuse('forbidden', `Only ${row.who.join(' or ')} may do this.`);
  const notMeant = refusalOfStanding(facts, actor, standing);
  if (notMeant) return notMeant;
  if (!row.from.includes(facts.handling)) {
    const state = isOpen(facts.handling) ? 'in this state' : 'any more';
    return refuse('wrong-state', `Not possible ${state} (${facts.handling}).`);
  }
  return guards[action]?.(facts, actor, rules, now) ?? null;
}

/**
 * What the actor may do now. Each of these succeeds in `decide` with a well-formed command, and
 * nothing else does.
 */
export function allowedActions(
  facts: LifecycleFacts,
  actor: Actor,
  rules: LifecycleRules,
  now: string,
): Action[] {
  return actions.filter((action) => refusalOf(facts, actor, action, rules, now) === null);
}
