import { isUnsatisfied, supervisionLevels } from '../vocabulary.js';
import { accused } from './accusation.js';
import { type Actor, isLeadUnit } from './actor.js';
import type { Command } from './command.js';
import { accepted, claimed, contested, ended, reopened, replied, resumed } from './consequences.js';
import type { LifecycleChanges, LifecycleFacts, LifecycleRules } from './facts.js';
import { type Refusal, refuse } from './permission.js';
import { notPublishable, notTakenDown } from './publication.js';
import { changeOf, redactionMistake, textOf } from './texts.js';

/** What follows from a command that the actor may give. */
export interface Outcome {
  readonly changes: LifecycleChanges;
  readonly note?: string | undefined;
  /** Set when only officials may know of it yet. */
  readonly internal?: boolean;
}

/** What a moderator's decision changes: in the letter, or in the one text it names. */
function publicationOutcome(
  facts: LifecycleFacts,
  command: Extract<Command, { action: 'publish' | 'unpublish' | 'redact' }>,
): Outcome | Refusal {
  const { action, part } = command;
  const text = part === undefined ? undefined : textOf(facts, part);
  if (part !== undefined && !text) {
    return refuse(
      'invalid',
      'The appeal has no text with this id; `texts` of the case names them.',
    );
  }
  if (action === 'redact') {
    const mistake = redactionMistake(command, text);
    return mistake === null
      ? { changes: changeOf(facts, text, { redacted: true }) }
      : refuse('invalid', mistake);
  }
  const reason = action === 'publish' ? notPublishable(facts, text) : notTakenDown(text ?? facts);
  if (reason !== null) return refuse('wrong-state', reason);
  return action === 'publish'
    ? // That one more text is public is no news of its own: the text stands there.
      { changes: changeOf(facts, text, { publication: 'published' }), internal: text !== undefined }
    : { changes: changeOf(facts, text, { publication: 'unpublished' }), note: command.reason };
}

/** What follows from a command, or what is wrong with what it says. */
export function outcomeOf(
  facts: LifecycleFacts,
  actor: Actor,
  command: Command,
  rules: LifecycleRules,
  now: string,
): Outcome | Refusal {
  const isHead = actor.role === 'unit' && isLeadUnit(facts, actor, true);

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
          pendingPublicText: false,
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
        ? {
            changes: { pendingReply: true, pendingPublicText: command.publicText !== undefined },
            internal: true,
          }
        : { changes: replied(now) };

    case 'approve-reply':
      return { changes: replied(now) };

    case 'decline-reply':
      return {
        changes: { pendingReply: false, pendingPublicText: false },
        note: command.reason,
      };

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
          pendingPublicText: false,
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
            // The citizen reads the note: whose report the other is must stay unknown.
            note: facts.kind === 'report' ? undefined : command.into,
          };

    case 'name-accused': {
      const outcome = accused(facts, command.accused, now);
      return 'changes' in outcome ? { ...outcome, note: command.reason } : outcome;
    }

    case 'destroy-contact':
      return { changes: {} };

    case 'publish':
    case 'unpublish':
    case 'redact':
      return publicationOutcome(facts, command);
  }
}
