import type { HandlingState, PublicState } from '../vocabulary.js';

/** The states in which officials still owe the citizen an answer. `replied` is not one of them. */
export const openStates = [
  'submitted',
  'info_requested',
  'accepted',
  'assigned',
  'claimed',
  'in_progress',
  'reopened',
] as const satisfies readonly HandlingState[];

/** Whether officials still owe the citizen an answer. */
export const isOpen = (handling: HandlingState): boolean =>
  (openStates as readonly HandlingState[]).includes(handling);

const seenAs: Record<HandlingState, PublicState | null> = {
  submitted: 'awaiting',
  info_requested: 'awaiting',
  accepted: 'awaiting',
  assigned: 'in-progress',
  claimed: 'in-progress',
  in_progress: 'in-progress',
  reopened: 'in-progress',
  replied: 'handled',
  closed: 'handled',
  rejected: 'handled',
  merged: null,
  withdrawn: null,
};

/**
 * What the public sees of the handling. A question to the citizen does not move it: while
 * `info_requested` it shows the state held before. A rejection ends the work and counts as
 * `handled` here, though never as an answer in the statistics. Null when there is nothing to see
 * any more: a merged appeal lives on in its leading appeal, a withdrawn one is the citizen's own.
 */
export function publicState(
  handling: HandlingState,
  heldState: HandlingState | null = null,
): PublicState | null {
  return seenAs[handling === 'info_requested' && heldState ? heldState : handling];
}
