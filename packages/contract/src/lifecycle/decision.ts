import { type Action, isUnsatisfied, supervisionLevels } from '../vocabulary.js';
import type { Actor } from './actor.js';
import type { Command } from './command.js';
import type { AppealFacts, LifecycleFacts, LifecycleRules } from './facts.js';
import { claimingUnit, type Refusal, refusalOf, refuse } from './permission.js';
import { type Audience, lifecycle } from './table.js';

/** What is written down about a decision. Events are appended and never changed. */
export interface LifecycleEvent {
  readonly action: Action;
  /** The reason, explanation or question in the actor's own words. */
  readonly note: string | null;
  /** Who may see that it happened. */
  readonly shownTo: Audience;
  /** Who may read the note. */
  readonly noteTo: Audience;
}

/** What changes in the facts. */
export type LifecycleChanges = Partial<AppealFacts>;

/** What follows from a command. */
export type Decision =
  | { readonly ok: true; readonly changes: LifecycleChanges; readonly event: LifecycleEvent }
  | Refusal;

interface Outcome {
  readonly changes: LifecycleChanges;
  readonly note?: string | undefined;
  /** Set when only officials may know of it yet. */
  readonly internal?: boolean;
}

/** What an appeal that ends without an answer loses: its place before the public. */
function ended(facts: LifecycleFacts): LifecycleChanges {
  if (facts.publication === 'published') return { publication: 'unpublished' };
  return facts.publication === 'pending_review' ? { publication: 'private' } : {};
}

/** Back from `info_requested`: the time asked, up to its limit, does not count for the officials. */
function resumed(facts: LifecycleFacts, now: string): LifecycleChanges {
  const { infoRequestedAt, limits } = facts;
  const asked = Date.parse(infoRequestedAt ?? now);
  const limit = limits.supplementUntil ? Date.parse(limits.supplementUntil) : Infinity;
  const waited = Math.max(0, Math.min(Date.parse(now), limit) - asked);
  return {
    handling: facts.heldState ?? 'accepted',
    heldState: null,
    infoRequestedAt: null,
    pausedSeconds: facts.pausedSeconds + Math.floor(waited / 1000),
  };
}

/** The clock for the resolution starts, without what stood still before. */
const accepted = (now: string): LifecycleChanges => ({ acceptedAt: now, pausedSeconds: 0 });

const replied = (now: string): LifecycleChanges => ({
  handling: 'replied',
  repliedAt: now,
  pendingReply: false,
  pendingExtension: null,
  evaluated: false,
  reopeningDenied: false,
  supervisionLevel: null,
});

const reopened = (facts: LifecycleFacts, now: string): LifecycleChanges => ({
  handling: 'reopened',
  reopenedAt: now,
  reopenings: facts.reopenings + 1,
  reopeningRequested: false,
  closedAt: null,
  claimedBy: null,
  pausedSeconds: 0,
  extendedDays: 0,
});

/** The citizen is not content: reopened the first time, after that a clerk decides. */
function contested(facts: LifecycleFacts, now: string): LifecycleChanges {
  if (facts.reopenings === 0) return reopened(facts, now);
  return { handling: 'closed', closedAt: facts.closedAt ?? now, reopeningRequested: true };
}

function claimed(facts: LifecycleFacts, actor: Actor, now: string): LifecycleChanges {
  const acceptance = facts.acceptedAt === null ? accepted(now) : {};
  if (actor.role === 'unit') {
    const unitId = claimingUnit(facts, actor);
    return {
      ...acceptance,
      handling: 'claimed',
      leadUnitId: unitId,
      claimedBy: facts.claimedBy ?? (unitId === null ? null : { role: 'unit', id: unitId }),
    };
  }
  const { mailboxId } = facts;
  return {
    ...acceptance,
    handling: 'claimed',
    claimedBy: mailboxId === null ? facts.claimedBy : { role: 'leader', id: mailboxId },
  };
}

function outcomeOf(
  facts: LifecycleFacts,
  actor: Actor,
  command: Command,
  rules: LifecycleRules,
  now: string,
): Outcome | Refusal {
  const isHead =
    actor.role === 'unit' &&
    facts.leadUnitId !== null &&
    actor.headUnitIds.includes(facts.leadUnitId);

  switch (command.action) {
    case 'accept':
      return {
        changes: {
          ...accepted(now),
          handling: 'accepted',
          ...(command.accused ? { accused: command.accused } : {}),
        },
      };

    case 'reject':
      return {
        changes: { ...ended(facts), handling: 'rejected', closedAt: now },
        note: command.explanation,
      };

    case 'request-info':
      return {
        changes: { handling: 'info_requested', heldState: facts.handling, infoRequestedAt: now },
        note: command.question,
      };

    case 'supplement':
      return {
        changes: facts.handling === 'info_requested' ? resumed(facts, now) : {},
        note: command.text,
      };

    case 'resume':
      return { changes: resumed(facts, now) };

    case 'assign': {
      const coUnitIds = [...new Set(command.coUnitIds)].filter((id) => id !== command.unitId);
      if ([command.unitId, ...coUnitIds].some((id) => facts.accused.unitIds.includes(id))) {
        return refuse('conflict-of-interest', 'An appeal never goes to a unit that it accuses.');
      }
      return {
        changes: {
          handling: 'assigned',
          leadUnitId: command.unitId,
          coUnitIds,
          assignedAt: now,
          pendingReply: false,
          pendingExtension: null,
        },
        note: command.note,
      };
    }

    case 'return':
      return {
        changes: {
          handling: 'accepted',
          leadUnitId: null,
          coUnitIds: [],
          assignedAt: null,
          pendingExtension: null,
        },
        note: command.reason,
      };

    case 'claim':
      return { changes: claimed(facts, actor, now) };

    case 'start':
      return { changes: { handling: 'in_progress' } };

    case 'reply':
      return rules.replyNeedsApproval && !isHead
        ? { changes: { pendingReply: true }, internal: true }
        : { changes: replied(now) };

    case 'approve-reply':
      return { changes: replied(now) };

    case 'decline-reply':
      return { changes: { pendingReply: false }, note: command.reason };

    case 'extend': {
      const { days, reason } = command;
      if (!Number.isInteger(days) || days < 1 || days > rules.maxExtensionDays) {
        return refuse('invalid', `An extension is 1 to ${rules.maxExtensionDays} days.`);
      }
      return isHead
        ? { changes: { extendedDays: days }, note: reason }
        : { changes: { pendingExtension: { days, reason } }, note: reason, internal: true };
    }

    case 'approve-extension':
      return {
        changes: { extendedDays: facts.pendingExtension?.days ?? 0, pendingExtension: null },
        note: facts.pendingExtension?.reason,
      };

    case 'decline-extension':
      return { changes: { pendingExtension: null }, note: command.reason };

    case 'supervise': {
      const { supervisionLevel: before } = facts;
      const step = supervisionLevels.indexOf(command.level);
      if (before !== null && step <= supervisionLevels.indexOf(before)) {
        return refuse('invalid', `The level must be higher than the present one (${before}).`);
      }
      return { changes: { supervisionLevel: command.level }, note: command.note };
    }

    case 'evaluate':
      if (!isUnsatisfied(command.grade)) {
        return {
          changes: { handling: 'closed', closedAt: now, evaluated: true },
          note: command.reason,
        };
      }
      return command.reason?.trim()
        ? { changes: { ...contested(facts, now), evaluated: true }, note: command.reason }
        : refuse('invalid', 'Grades 1 and 2 need a reason.');

    case 'reopen':
      return { changes: contested(facts, now), note: command.reason };

    case 'decide-reopening':
      return {
        changes: command.granted
          ? reopened(facts, now)
          : { reopeningRequested: false, reopeningDenied: true },
        note: command.reason,
      };

    case 'close':
      return { changes: { handling: 'closed', closedAt: now } };

    case 'withdraw':
      return {
        changes: {
          ...ended(facts),
          handling: 'withdrawn',
          heldState: null,
          infoRequestedAt: null,
          closedAt: now,
          pendingReply: false,
          pendingExtension: null,
        },
        note: command.reason,
      };

    case 'merge':
      return command.into === facts.number
        ? refuse('invalid', 'An appeal is merged into another one.')
        : {
            changes: {
              ...ended(facts),
              handling: 'merged',
              mergedInto: command.into,
              closedAt: now,
            },
            note: command.into,
          };

    case 'publish':
      return { changes: { publication: 'published' } };

    case 'unpublish':
      return { changes: { publication: 'unpublished' }, note: command.reason };

    case 'redact':
      return { changes: { redacted: true } };
  }
}

/**
 * What follows from a command: the facts that change and the event to append, or why it is refused.
 * The texts of a command (a reply, a redacted version) are the caller's to keep.
 *
 * @param now RFC 3339
 * @example
 * const facts = { ...stored, limits: limitsOf(stored, deadlines) };
 * const decision = decide(facts, { role: 'citizen' }, { action: 'withdraw' }, rules, now);
 */
export function decide(
  facts: LifecycleFacts,
  actor: Actor,
  command: Command,
  rules: LifecycleRules,
  now: string,
): Decision {
  const refusal = refusalOf(facts, actor, command.action, rules, now);
  if (refusal) return refusal;
  const outcome = outcomeOf(facts, actor, command, rules, now);
  if ('ok' in outcome) return outcome;
  const { shownTo, noteTo } = lifecycle[command.action];
  return {
    ok: true,
    changes: outcome.changes,
    event: {
      action: command.action,
      note: outcome.note?.trim() || null,
      shownTo: outcome.internal ? 'staff' : shownTo,
      noteTo: outcome.internal ? 'staff' : noteTo,
    },
  };
}
