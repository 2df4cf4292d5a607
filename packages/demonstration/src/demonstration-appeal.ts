import type {
  ActorRole,
  CitizenCommand,
  StaffCommand,
  Submission,
  SystemCommand,
} from '@through-train/contract';

/** Who took a step. An official acts in one role; the post is told, never a person. */
export interface StepActor {
  readonly role: ActorRole;
  /** Site the role is held for; absent for citizen and system. */
  readonly site?: string;
  /** For role `unit`: the unit worked for. */
  readonly unitId?: string;
  /** For role `unit`: heads the unit. */
  readonly head?: boolean;
  /** For role `leader`: the mailbox held. */
  readonly mailboxId?: string;
}

/** A merge names the leading appeal by its key here: numbers are given at insertion. */
export interface MergeCommand {
  readonly action: 'merge';
  readonly intoKey: string;
}

/** What was done; as the API takes it, but for the merge. */
export type StepCommand =
  | CitizenCommand
  | Exclude<StaffCommand, { action: 'merge' }>
  | MergeCommand
  | SystemCommand;

/** One thing that happened after the submission. */
export interface DemonstrationStep {
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly actor: StepActor;
  readonly command: StepCommand;
}

/** The script of one appeal: what was sent, and everything that happened, in order. */
export interface DemonstrationAppeal {
  /** Names the appeal within the demonstration; stable for a seed. */
  readonly key: string;
  readonly site: string;
  /** RFC 3339 in UTC. */
  readonly submittedAt: string;
  readonly submission: Submission;
  readonly steps: readonly DemonstrationStep[];
  /** How many people pressed "me too". */
  readonly supports: number;
}
