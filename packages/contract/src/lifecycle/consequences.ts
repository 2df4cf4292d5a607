import type { PublicationState } from '../vocabulary.js';
import type { Actor } from './actor.js';
import type { LifecycleChanges, LifecycleFacts } from './facts.js';
import { claimingUnit } from './permission.js';

const takenBack = (publication: PublicationState): PublicationState => {
  if (publication === 'published') return 'unpublished';
  return publication === 'pending_review' ? 'private' : publication;
};

/** What an appeal that ends without an answer loses: its place before the public, text by text. */
export const ended = (facts: LifecycleFacts): LifecycleChanges => ({
  publication: takenBack(facts.publication),
  texts: facts.texts.map((text) => ({ ...text, publication: takenBack(text.publication) })),
});

/** Back from `info_requested`: the time asked, up to its limit, does not count for the officials. */
export function resumed(facts: LifecycleFacts, now: string): LifecycleChanges {
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
export const accepted = (now: string): LifecycleChanges => ({ acceptedAt: now, pausedSeconds: 0 });

export const replied = (now: string): LifecycleChanges => ({
  handling: 'replied',
  repliedAt: now,
  pendingReply: false,
  pendingPublicText: false,
  pendingExtension: null,
  evaluated: false,
  reopeningDenied: false,
  supervisionLevel: null,
});

export const reopened = (facts: LifecycleFacts, now: string): LifecycleChanges => ({
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
export function contested(facts: LifecycleFacts, now: string): LifecycleChanges {
  if (facts.reopenings === 0) return reopened(facts, now);
  return { handling: 'closed', closedAt: facts.closedAt ?? now, reopeningRequested: true };
}

export function claimed(facts: LifecycleFacts, actor: Actor, now: string): LifecycleChanges {
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
