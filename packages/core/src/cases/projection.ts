import {
  type AppealFacts,
  type Deadlines,
  dueAt,
  type LocalizedText,
  publicState,
  type Responsible,
} from '@through-train/contract';
import type * as z from 'zod/mini';
import type { AppealRow } from '../database/schema.js';
import type { SiteTree } from '../sites/directory.js';

/** The names a projection needs, which are public. */
export interface PublicNames {
  readonly unit: (id: string) => LocalizedText | undefined;
  readonly mailbox: (id: string) => LocalizedText | undefined;
}

/** The names of a tree of sites. */
export const namesOf = (tree: SiteTree): PublicNames => ({
  unit: (id) => tree.units.get(id)?.name,
  mailbox: (id) => tree.mailboxes.get(id)?.name,
});

/** The columns of an appeal that follow from its facts. */
export type Projection = Pick<
  AppealRow,
  | 'facts'
  | 'handling'
  | 'publication'
  | 'textsToReview'
  | 'state'
  | 'dueFor'
  | 'dueAt'
  | 'paused'
  | 'supervisionLevel'
  | 'repliedAt'
  | 'closedAt'
  | 'responsible'
  | 'leadUnitId'
  | 'claimedMailboxId'
  | 'claimedUnitId'
  | 'acceptedAt'
  | 'mailboxUnitId'
  | 'pendingReply'
  | 'pendingExtension'
  | 'reopeningRequested'
  | 'mergedInto'
>;

/** Who answers for it now: who claimed it, or else the unit it was given to. */
export function responsibleFor(
  facts: AppealFacts,
  names: PublicNames,
): z.infer<typeof Responsible> | null {
  if (facts.claimedBy) {
    const { role, id } = facts.claimedBy;
    const name = role === 'leader' ? names.mailbox(id) : names.unit(id);
    if (name) return { type: role, name, claimed: true };
  }
  const unit = facts.leadUnitId === null ? undefined : names.unit(facts.leadUnitId);
  return unit ? { type: 'unit', name: unit, claimed: false } : null;
}

/** A text is worth a moderator's look as long as its letter is, or may come, before the public. */
function textsToReview({ publication, texts }: AppealFacts): number {
  if (publication !== 'pending_review' && publication !== 'published') return 0;
  return texts.filter((text) => text.publication === 'pending_review').length;
}

/** What lists and queues read, so that they never have to look into the facts. */
export function projectionOf(
  facts: AppealFacts,
  deadlines: Deadlines,
  names: PublicNames,
): Projection {
  const due = dueAt(facts, deadlines);
  const responsible = responsibleFor(facts, names);
  return {
    facts: JSON.stringify(facts),
    handling: facts.handling,
    publication: facts.publication,
    textsToReview: textsToReview(facts),
    state: publicState(facts.handling, facts.heldState),
    dueFor: due?.for ?? null,
    dueAt: due ? new Date(due.at).toISOString() : null,
    paused: due?.paused ? 1 : 0,
    supervisionLevel: facts.supervisionLevel,
    repliedAt: facts.repliedAt,
    closedAt: facts.closedAt,
    responsible: responsible && JSON.stringify(responsible),
    leadUnitId: facts.leadUnitId,
    claimedMailboxId: facts.claimedBy?.role === 'leader' ? facts.claimedBy.id : null,
    claimedUnitId: facts.claimedBy?.role === 'unit' ? facts.claimedBy.id : null,
    acceptedAt: facts.acceptedAt,
    mailboxUnitId: facts.mailboxUnitId,
    pendingReply: facts.pendingReply ? 1 : 0,
    pendingExtension: facts.pendingExtension === null ? 0 : 1,
    reopeningRequested: facts.reopeningRequested ? 1 : 0,
    mergedInto: facts.mergedInto,
  };
}
