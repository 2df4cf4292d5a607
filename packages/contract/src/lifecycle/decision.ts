import type { Actor } from './actor.js';
import type { Command } from './command.js';
import type { LifecycleEvent } from './event.js';
import type { LifecycleChanges, LifecycleFacts, LifecycleRules } from './facts.js';
import { outcomeOf } from './outcome.js';
import { type Refusal, refusalOf } from './permission.js';
import { lifecycle } from './table.js';
import { textBrought } from './texts.js';

/** What follows from a command. */
export type Decision =
  | { readonly ok: true; readonly changes: LifecycleChanges; readonly event: LifecycleEvent }
  | Refusal;

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
  const event: LifecycleEvent = {
    sequence: facts.sequence + 1,
    action: command.action,
    note: outcome.note?.trim() || null,
    shownTo: outcome.internal ? 'staff' : shownTo,
    noteTo: outcome.internal ? 'staff' : noteTo,
  };
  const text = textBrought(facts, actor, command, event, rules);
  return {
    ok: true,
    changes: {
      ...outcome.changes,
      sequence: event.sequence,
      ...(text && { texts: [...facts.texts, text] }),
    },
    event,
  };
}
