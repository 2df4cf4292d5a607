import type { LifecycleChanges, LifecycleFacts } from './facts.js';
import { type Refusal, refuse } from './permission.js';

/** Units and mailboxes that an appeal accuses. */
type Accused = LifecycleFacts['accused'];

const together = (known: readonly string[], named: readonly string[]): string[] => [
  ...new Set([...known, ...named]),
];

/** Where it stands without those who are out, unless it was answered already. */
function stateWithout(
  state: LifecycleFacts['handling'],
  { leadUnitId, claimedBy }: Pick<LifecycleFacts, 'leadUnitId' | 'claimedBy'>,
): LifecycleFacts['handling'] {
  if (state === 'reopened' || leadUnitId !== null) return state;
  return claimedBy === null ? 'accepted' : 'claimed';
}

/**
 * What follows when somebody is found out to be accused: who has the case and is accused loses it at
 * once, and what they had begun is void. What they have answered is answered by somebody else.
 */
export function accused(
  facts: LifecycleFacts,
  named: Accused,
  now: string,
): { readonly changes: LifecycleChanges } | Refusal {
  const unitIds = together(facts.accused.unitIds, named.unitIds);
  const mailboxIds = together(facts.accused.mailboxIds, named.mailboxIds);
  const before = facts.accused.unitIds.length + facts.accused.mailboxIds.length;
  if (unitIds.length + mailboxIds.length === before) {
    return refuse('invalid', 'Name at least one unit or mailbox that is not named yet.');
  }
  const isOut = (unitId: string | null) => unitId !== null && unitIds.includes(unitId);
  const leadIsOut = isOut(facts.leadUnitId);
  const { claimedBy } = facts;
  const claimIsOut =
    claimedBy !== null &&
    (claimedBy.role === 'unit' ? isOut(claimedBy.id) : mailboxIds.includes(claimedBy.id));
  const changes: LifecycleChanges = {
    accused: { unitIds, mailboxIds },
    coUnitIds: facts.coUnitIds.filter((id) => !isOut(id)),
  };
  if (!leadIsOut && !claimIsOut) return { changes };

  const leadUnitId = leadIsOut ? null : facts.leadUnitId;
  const works = ['claimed', 'in_progress', 'replied', 'closed'].includes(
    facts.heldState ?? facts.handling,
  );
  const left = {
    leadUnitId,
    // The unit that works on it answers for it alone.
    claimedBy: !claimIsOut
      ? claimedBy
      : leadUnitId !== null && works
        ? ({ role: 'unit', id: leadUnitId } as const)
        : null,
  };
  const begun: LifecycleChanges = leadIsOut
    ? { assignedAt: null, pendingReply: false, pendingPublicText: false, pendingExtension: null }
    : {};
  if (facts.handling === 'merged') return { changes: { ...changes, ...left } };
  if (facts.handling === 'replied' || facts.handling === 'closed') {
    return {
      changes: leadIsOut
        ? {
            ...changes,
            ...left,
            ...begun,
            handling: 'reopened',
            // Not at the citizen's wish: their own reopening is still theirs.
            reopenedAt: now,
            reopeningRequested: false,
            closedAt: null,
            claimedBy: null,
            pausedSeconds: 0,
            extendedDays: 0,
          }
        : { ...changes, ...left },
    };
  }
  const state = stateWithout(facts.heldState ?? facts.handling, left);
  return {
    changes: {
      ...changes,
      ...left,
      ...begun,
      ...(facts.heldState === null ? { handling: state } : { heldState: state }),
    },
  };
}
