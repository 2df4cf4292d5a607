import type { Action } from '../vocabulary.js';
import type { Audience } from './row.js';

/** What is written down about a decision. Events are appended and never changed. */
export interface LifecycleEvent {
  readonly sequence: number;
  readonly action: Action;
  /** The reason, explanation or question in the actor's own words. */
  readonly note: string | null;
  /** Who may see that it happened. */
  readonly shownTo: Audience;
  /** Who may read the note. */
  readonly noteTo: Audience;
}
