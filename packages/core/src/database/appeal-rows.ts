import type {
  Action,
  ActorRole,
  Audience,
  Grade,
  HandlingState,
  Kind,
  PublicationState,
  PublicState,
  SupervisionLevel,
  TextType,
} from '@through-train/contract';
import type { Generated, GeneratedAlways } from 'kysely';

/** The projection of an appeal's events, plus what the citizen wrote. */
export interface AppealRow {
  id: Generated<number>;
  number: string;
  siteId: string;
  provinceId: string | null;
  prefectureId: string | null;
  countyId: string | null;
  divisionCode: string;
  mailboxId: string | null;
  column: string;
  kind: Kind;
  categoryId: string | null;
  language: string;
  /** As the citizen wrote it, for staff and the citizen alone. */
  title: string;
  body: string;
  /** json: `SubmissionDetails`, everything of the submission that nothing is searched by. */
  details: string;
  anonymous: number;
  publicationWish: 'public' | 'private';
  queryCodeHash: Uint8Array;
  submittedAt: string;

  /** json: the lifecycle's facts, from which the columns below are derived. */
  facts: string;
  handling: HandlingState;
  publication: PublicationState;
  /** How many texts after the letter wait for a moderator. */
  textsToReview: number;
  state: PublicState | null;
  dueFor: 'accept' | 'resolve' | 'supplement' | 'evaluate' | null;
  dueAt: string | null;
  paused: number;
  supervisionLevel: SupervisionLevel | null;
  /** The latest reply, and the first, by which months are counted. */
  repliedAt: string | null;
  firstRepliedAt: string | null;
  closedAt: string | null;
  /** json: `Responsible` of the contract. */
  responsible: string | null;
  leadUnitId: string | null;
  claimedMailboxId: string | null;
  claimedUnitId: string | null;
  acceptedAt: string | null;
  /** The unit behind the mailbox; null when it is a leader's. */
  mailboxUnitId: string | null;
  pendingReply: number;
  pendingExtension: number;
  reopeningRequested: number;
  /** Number of the leading appeal. */
  mergedInto: string | null;

  /** What a person put in place of the original, whether or not it is published. */
  redactedTitle: string | null;
  redactedBody: string | null;
  /** What the public reads; null unless `publication` is `published`. */
  publicTitle: string | null;
  publicBody: string | null;
  publishedAt: string | null;
  /** The sites whose public lists show it: the ids above once it is published, null before. */
  publicProvinceId: GeneratedAlways<string | null>;
  publicPrefectureId: GeneratedAlways<string | null>;
  publicCountyId: GeneratedAlways<string | null>;
  publicSiteId: GeneratedAlways<string | null>;
  supports: Generated<number>;
  /** Sequence of the last event. */
  revision: number;
  updatedAt: string;
}

/** Units and mailboxes with a part in an appeal. Whoever is accused never sees it. */
export interface AppealPartyRow {
  appealId: number;
  part: 'lead' | 'co' | 'accused';
  type: 'unit' | 'mailbox';
  partyId: string;
}

/** One event. Never changed, never removed: triggers refuse it. */
export interface EventRow {
  id: Generated<number>;
  appealId: number;
  sequence: number;
  action: Action;
  at: string;
  role: ActorRole;
  /** json: LocalizedText, the post or unit the public is told; null for citizen and system. */
  byName: string | null;
  memberId: number | null;
  note: string | null;
  /** Who may see that it happened, and who may read the note. */
  shownTo: Audience;
  noteTo: Audience;
  /** json: the whole command, for staff. */
  command: string;
  /**
   * json: what it changed in the facts, so that they can be made anew from the events. Of events that
   * are older than this column the last of an appeal holds all facts, those before it null.
   */
  changes: string | null;
}

/** A text that came after the letter, with its own publication; the original stands elsewhere. */
export interface PublicTextRow {
  appealId: number;
  /** Of the event that brought it. */
  sequence: number;
  type: TextType;
  publication: PublicationState;
  /** json: `ReplyWords`, or `{text}`, as a person has written it for the public; null: masked by rule. */
  redacted: string | null;
}

/**
 * What an official told colleagues about a case. It is no event and no text of the appeal, so that
 * nothing which tells of events or texts, to whomever, can tell it.
 */
export interface NoteRow {
  id: Generated<number>;
  appealId: number;
  memberId: number;
  text: string;
  at: string;
}

export interface SupplementRow {
  id: Generated<number>;
  appealId: number;
  /** Of the event that brought it. */
  sequence: number;
  text: string;
  at: string;
}

export interface EvaluationRow {
  id: Generated<number>;
  appealId: number;
  /** Of the event that brought it. */
  sequence: number;
  grade: Grade;
  reason: string | null;
  at: string;
}

export interface ReplyRow {
  id: Generated<number>;
  appealId: number;
  status: 'pending' | 'given' | 'declined';
  /** Of the event by which it was given; null before. */
  sequence: number | null;
  unitId: string | null;
  /** json: LocalizedText. */
  unitName: string;
  request: string;
  findings: string;
  decision: string;
  legalBasis: string;
  /** json: `ReplyWords`, what its writer confirmed as the words the public will read. */
  publicText: string | null;
  /** When it was given; while pending, when it was written. */
  repliedAt: string;
}
