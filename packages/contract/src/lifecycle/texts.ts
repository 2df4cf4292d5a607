import type { PublicationState, TextType } from '../vocabulary.js';
import type { Actor } from './actor.js';
import type { Command } from './command.js';
import type { LifecycleEvent } from './event.js';
import type { AppealFacts, LaterText, LifecycleChanges, LifecycleRules } from './facts.js';

/** The text that the event with this sequence brought. */
export const textOf = (facts: AppealFacts, id: number): LaterText | undefined =>
  facts.texts.find((text) => text.id === id);

/** What changes when one text does; without a text it is the letter that changes. */
export function changeOf(
  facts: AppealFacts,
  text: LaterText | undefined,
  change: Partial<Pick<LaterText, 'publication' | 'redacted'>>,
): LifecycleChanges {
  if (!text) return change;
  return { texts: facts.texts.map((each) => (each === text ? { ...each, ...change } : each)) };
}

/** Whether words for the public may come with an event, and what they are then. */
function typeOf(actor: Actor, command: Command, event: LifecycleEvent): TextType | null {
  switch (command.action) {
    case 'reply':
      // One that waits for approval arises when it is approved.
      return event.shownTo === 'staff' ? null : 'reply';
    case 'approve-reply':
      return 'reply';
    case 'supplement':
      return 'supplement';
    case 'evaluate':
      return event.note === null ? null : 'evaluation';
    default:
      // The system says its own fixed sentences; they are no person's words.
      return event.note !== null && event.noteTo === 'public' && actor.role !== 'system'
        ? 'note'
        : null;
  }
}

/**
 * The text that an event brings, with the publication it begins with: nothing is public that no
 * person let out. Only where the site takes the official's own confirmation is a reply published as
 * it is given, in the words the official confirmed, and never that to a report.
 */
export function textBrought(
  facts: AppealFacts,
  actor: Actor,
  command: Command,
  event: LifecycleEvent,
  rules: LifecycleRules,
): LaterText | null {
  const type = typeOf(actor, command, event);
  if (type === null) return null;
  const offered =
    command.action === 'reply' ? command.publicText !== undefined : facts.pendingPublicText;
  const redacted = type === 'reply' && offered && facts.kind !== 'report';
  const citizens = command.action === 'evaluate' || command.action === 'supplement';
  const agreed = !citizens || command.publication === 'public';
  const publication = (): PublicationState => {
    if (facts.publicationWish === 'private' || !agreed) return 'private';
    return redacted && rules.replyPublication === 'confirmed' ? 'published' : 'pending_review';
  };
  return { id: event.sequence, type, publication: publication(), redacted };
}

/** What is wrong with a redacted version of the letter, or of the text given; null when nothing is. */
export function redactionMistake(
  command: Extract<Command, { action: 'redact' }>,
  text: LaterText | undefined,
): string | null {
  if (!text) return command.title === undefined ? 'The letter has a title and a body.' : null;
  const isReply = command.decision !== undefined;
  if (isReply === (text.type === 'reply')) return null;
  return text.type === 'reply'
    ? 'A reply is redacted in its four parts: request, findings, decision and legalBasis.'
    : 'This part is not a reply; redact it as `text`.';
}
