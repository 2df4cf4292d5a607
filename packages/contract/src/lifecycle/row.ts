import type { ActorRole, HandlingState } from '../vocabulary.js';

/** Who may be told: everybody, the citizen of the appeal, or officials only. */
export type Audience = 'public' | 'citizen' | 'staff';

/**
 * How somebody must stand towards an appeal to be meant by a row:
 *
 * - `own`: it is their letter
 * - `clock`: nobody; time itself acts
 * - `site`: the role is held for its site, or for one above
 * - `higher level`: the role is held for a site above its own
 * - `lead unit`: they work for the unit in charge; `head`: they head it
 * - `unit written to`: they work for the unit in charge or, before there is one, behind its mailbox
 * - `addressee`: it was sent to the mailbox of a leader, which they hold
 */
export type Standing =
  | 'own'
  | 'clock'
  | 'site'
  | 'higher level'
  | 'lead unit'
  | 'head'
  | 'unit written to'
  | 'addressee';

/** One row of the lifecycle. */
export interface LifecycleRow {
  readonly from: readonly HandlingState[];
  /** Every state it can lead to; `same` leaves the state as it is. */
  readonly to: readonly (HandlingState | 'same')[];
  /** Who may act, by role, and how they must stand towards the appeal. */
  readonly by: Readonly<Partial<Record<ActorRole, Standing>>>;
  /** The roles of `by`. */
  readonly who: readonly ActorRole[];
  /** What holds beyond state and role. */
  readonly rule: string;
  /** Where the rule comes from, when it is law. */
  readonly source?: string;
  /** Who may see that it happened. */
  readonly shownTo: Audience;
  /** Who may read the note of the event. Never wider than `shownTo`. */
  readonly noteTo: Audience;
}
