import type { Action, Grade } from '@through-train/contract';
import type { AppealTerms } from './terms.js';

/** What citizens and the public are told of: the rest happens among officials. */
export type ToldAction = Exclude<
  Action,
  'decline-reply' | 'decline-extension' | 'redact' | 'name-accused' | 'destroy-contact'
>;

/** How an appeal is told in full: its replies, what happened, what its writer thought of it. */
export interface AccountTerms extends AppealTerms {
  readonly appealNumber: string;
  readonly appealMailbox: string;
  readonly appealSubmittedOn: string;
  readonly appealReplies: (count: number) => string;
  /** Nothing to read: there is no reply yet, or the one `given` waits to be reviewed. */
  readonly appealNoReply: (given: boolean) => string;
  readonly appealAdded: string;
  readonly appealRequest: string;
  readonly appealFindings: string;
  readonly appealDecision: string;
  readonly appealLegalBasis: string;
  readonly appealTimeline: string;
  readonly appealMore: string;
  /** `earlier`: there has been another reply since. */
  readonly appealEvaluation: (mine: boolean, earlier: boolean) => string;
  readonly appealGrade: (grade: Grade) => string;
  /** One line of the timeline. `by` is empty where nobody is named; `mine`: the reader wrote the appeal. */
  readonly appealEvent: (action: Action, by: string, mine: boolean) => string;
  /** The line of what came later than these words. */
  readonly appealUpdated: (by: string) => string;
}
