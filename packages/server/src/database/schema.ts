import type {
  Action,
  ActorRole,
  Audience,
  Grade,
  HandlingState,
  Kind,
  PublicationState,
  PublicState,
  SiteLevel,
  StaffRole,
  SupervisionLevel,
  TextType,
} from '@through-train/contract';
import type { Generated, GeneratedAlways } from 'kysely';

/**
 * The tables, in the domain's words. Times are RFC 3339 in UTC with milliseconds, so that they sort
 * as text; `json` columns hold the contract's shapes; flags are 0 and 1.
 */
export interface Tables {
  sites: SiteRow;
  mailboxes: MailboxRow;
  units: UnitRow;
  origins: { siteId: string; origin: string };
  appeals: AppealRow;
  appealParties: AppealPartyRow;
  events: EventRow;
  replies: ReplyRow;
  supplements: SupplementRow;
  evaluations: EvaluationRow;
  publicTexts: PublicTextRow;
  contacts: { appealId: number; cipher: Uint8Array };
  supports: { appealId: number; deviceHash: string; at: string };
  daySequences: { divisionCode: string; day: string; last: number };
  idempotencyKeys: IdempotencyRow;
  attempts: AttemptRow;
  staffMembers: StaffMemberRow;
  staffMemberships: StaffMembershipRow;
  staffSessions: StaffSessionRow;
  staffDevices: StaffDeviceRow;
  importSources: { source: string; externalId: string; number: string };
  leases: { name: string; holder: string; expiresAt: string };
  /** When the jobs last ran, and what the clock showed when it made them stop, if it did. */
  clock: { id: 1; seenAt: string; heldAt: string | null };
  installation: InstallationRow;
  /** Always empty: what is written into it, to try out the disk, is rolled back. */
  writeProbes: { bytes: Uint8Array };
  searchIndex: SearchRow;
  /** The vocabulary of `searchIndex`: in how many texts a token stands. */
  searchTerms: { term: string; doc: number; cnt: number };
  /** One row: by which rules `searchIndex` was written. */
  searchRules: { fingerprint: string };
  /** Raised when the sites, or what the public reads, have changed: what is cached is made anew. */
  revisions: { name: 'sites' | 'public'; value: number };
}

export interface SiteRow {
  id: string;
  name: string;
  level: SiteLevel;
  divisionCode: string;
  parentId: string | null;
  /** The site's own id or that of the site above it at each level; null where there is none. */
  provinceId: string | null;
  prefectureId: string | null;
  countyId: string | null;
  /** The whole `SiteConfig` as it was saved. */
  config: string;
  position: number;
}

export interface MailboxRow {
  id: string;
  siteId: string;
  name: string;
  type: 'leader' | 'unit';
  post: 'party-secretary' | 'head-of-government' | null;
  unitId: string | null;
  /** When its holder first claimed an appeal. */
  claimedAt: string | null;
  position: number;
}

export interface UnitRow {
  id: string;
  siteId: string;
  name: string;
  position: number;
}

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

export interface IdempotencyRow {
  scope: string;
  key: string;
  bodyHash: string;
  /** Encrypted, because the answer to a submission holds the query code. */
  answer: Uint8Array;
  createdAt: string;
}

/** How often something was tried; `subject` holds hashes only. */
export interface AttemptRow {
  subject: string;
  count: number;
  windowStartedAt: string;
  blockedUntil: string | null;
}

export interface StaffMemberRow {
  id: Generated<number>;
  username: string;
  name: string;
  passwordHash: string;
  disabled: Generated<number>;
  createdAt: string;
}

export interface StaffMembershipRow {
  id: Generated<number>;
  memberId: number;
  role: StaffRole;
  siteId: string;
  /** json: ids. */
  unitIds: string;
  mailboxIds: string;
  head: number;
}

export interface StaffSessionRow {
  tokenHash: string;
  memberId: number;
  createdAt: string;
  expiresAt: string;
}

/** A browser that an official signed in with. */
export interface StaffDeviceRow {
  tokenHash: string;
  memberId: number;
  usedAt: string;
  expiresAt: string;
  /** Attempts since the last one that succeeded. */
  failures: number;
}

/**
 * FTS5 without content: tokens of published texts only, `rowid` being the appeal's id. `replies` holds
 * everything that came after the letter.
 */
export interface SearchRow {
  rowid: number;
  title: string;
  body: string;
  replies: string;
}

/** One row: by what the files of an installation know each other. */
export interface InstallationRow {
  id: string;
  /** Of the keys that what is sealed in here was sealed with; null: not seen yet. */
  keysFingerprint: string | null;
}
