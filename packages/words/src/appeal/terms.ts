import type { Kind, PublicState, SupervisionLevel } from '@through-train/contract';
import type { CommonTerms } from '../language/common.js';

/** How an appeal is told in a line or two: the list needs no more. */
export interface AppealTerms extends CommonTerms {
  readonly appealKind: (kind: Kind) => string;
  readonly appealState: (state: PublicState) => string;
  readonly appealSupervised: (level: SupervisionLevel) => string;
  /** What is said of a kind, a state and a level of supervision that came later than these words. */
  readonly appealOtherKind: string;
  readonly appealOtherState: string;
  readonly appealOtherLevel: string;
  readonly appealOverdue: string;
  readonly appealSubmitted: (day: string) => string;
  readonly appealTo: (mailbox: string) => string;
  /** `by` is empty where nobody is named; `until` is `appealUntil`, `appealMissed` or empty. */
  readonly appealWaiting: (by: string, until: string) => string;
  readonly appealAssigned: (by: string, until: string) => string;
  readonly appealClaimed: (by: string, until: string) => string;
  readonly appealWorking: (until: string) => string;
  /** `leader`: who is named took responsibility, but others may have written the reply. */
  readonly appealAnswered: (by: string, day: string, leader: boolean) => string;
  readonly appealEnded: string;
  /** `answered` is false while it is only to be decided what becomes of the appeal. */
  readonly appealUntil: (day: string, answered: boolean) => string;
  readonly appealMissed: (day: string, answered: boolean) => string;
  readonly appealSupport: string;
  readonly appealSupportDone: string;
  readonly appealSupportFailed: string;
  /** From ten on “about”: devices are counted, not people. */
  readonly appealSupports: (count: number) => string;
}
