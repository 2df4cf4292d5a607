import type { Kind, RejectionReason } from '@through-train/contract';

/** The parts of an official reply (信访工作条例 Art. 32). */
export interface ReplyText {
  request: string;
  findings: string;
  decision: string;
  legalBasis: string;
}

/** Why an appeal of this kind is not accepted, and where to turn instead. */
export interface RejectionText {
  reason: RejectionReason;
  explanation: string;
  instead: string;
}

/**
 * One letter and its answer, with slots such as `{estate}` for what differs from place to place.
 * The slots every text may use are those of `local-names.ts`; its own stand in `slots`.
 */
export interface AppealText {
  id: string;
  kind: Kind;
  /** Leaf of the category tree. */
  category: string;
  /** Department that leads; its unit is `<site>-<department>`. */
  department: string;
  /** Departments that help. */
  help?: readonly string[];
  /** Departments that a report accuses; they never see it. */
  accused?: readonly string[];
  title: string;
  body: string;
  reply?: ReplyText;
  rejection?: RejectionText;
  /** Own slots: one of the values is taken for the whole text, letter and answer alike. */
  slots?: Readonly<Record<string, readonly string[]>>;
  /** Villages: only where there are any. Province: for the departments of the province. */
  setting?: 'village' | 'province';
  /** Months of the year (1–12) in which people write this. */
  season?: readonly number[];
  /** What other people wrote about the same thing; a clerk merges these into the first. */
  echoes?: readonly { title: string; body: string }[];
}
