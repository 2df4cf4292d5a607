import type {
  CitizenAction,
  HandlingState,
  PublicationState,
  RejectionReason,
} from '@through-train/contract';
import type { AccountTerms } from '../appeal/account-terms.js';
import type { OwnSendingTerms } from '../sending/terms.js';
import type { EndName, StepName } from './progress-steps.js';

/** What `<response-tracker>` says about the appeal it has opened. */
export interface TrackedTerms extends AccountTerms, OwnSendingTerms {
  readonly trackedState: (handling: HandlingState) => string;
  readonly trackedSubmitted: (to: string, until: string) => string;
  readonly trackedAsked: (until: string) => string;
  readonly trackedRejected: string;
  readonly trackedAccepted: (until: string) => string;
  readonly trackedWorking: (by: string, until: string) => string;
  readonly trackedReopened: (by: string, until: string) => string;
  readonly trackedMerged: (number: string) => string;
  readonly trackedWithdrawn: string;
  readonly trackedUntil: (
    what: 'accept' | 'resolve' | 'supplement' | 'evaluate',
    day: string,
  ) => string;
  readonly trackedLeft: (days: number) => string;
  readonly trackedPaused: string;
  readonly trackedSteps: string;
  readonly trackedStep: (step: StepName | EndName) => string;
  readonly trackedStepNow: string;
  readonly trackedResponsible: (type: 'leader' | 'unit') => string;
  readonly trackedNobody: string;
  readonly trackedPublication: string;
  readonly trackedPublicationOf: (publication: PublicationState) => string;
  readonly trackedQuestion: string;
  readonly trackedAnswerBy: (day: string) => string;
  readonly trackedReason: (reason: RejectionReason) => string;
  readonly trackedInstead: string;
  /**
   * @param known whether the citizen may know the leading appeal
   * @param day when it was answered, or closed; empty before
   */
  readonly trackedMergedHint: (known: boolean, day: string, closed: boolean) => string;
  readonly trackedContactGone: (day: string) => string;
  readonly trackedReopeningAsked: string;
  readonly trackedText: string;
  readonly trackedExpected: string;
  readonly trackedOccurred: string;
  readonly trackedSupplements: string;
  readonly trackedPrint: string;
  readonly trackedLeave: string;
  readonly trackedDone: (action: CitizenAction) => string;
  readonly trackedChanged: string;
  readonly actionTitle: (action: CitizenAction) => string;
  readonly actionHint: (action: CitizenAction) => string;
  readonly actionLabel: (action: CitizenAction) => string;
  readonly actionSend: (action: CitizenAction) => string;
  readonly actionSending: string;
  readonly actionCancel: string;
  readonly actionKeep: string;
  readonly actionGrade: string;
  readonly actionGradeMissing: string;
  readonly actionUnsatisfied: string;
  /** The citizen agrees that what they write here may be published, and what follows from it. */
  readonly actionPublish: (action: 'supplement' | 'evaluate') => string;
  readonly actionPublishHint: (action: 'supplement' | 'evaluate') => string;
  readonly actionEvaluateBy: (day: string) => string;
  readonly actionLength: (min: number, max: number) => string;
  readonly actionRefused: string;
}
