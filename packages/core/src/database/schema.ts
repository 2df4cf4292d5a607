import type { SiteLevel, StaffRole } from '@through-train/contract';
import type { Generated } from 'kysely';
import type {
  AppealPartyRow,
  AppealRow,
  EvaluationRow,
  EventRow,
  NoteRow,
  PublicTextRow,
  ReplyRow,
  SupplementRow,
} from './appeal-rows.js';

export type * from './appeal-rows.js';

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
  notes: NoteRow;
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
  /** One row: by which rules the search index, which each engine keeps in its way, was written. */
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

/** One row: by what the files of an installation know each other. */
export interface InstallationRow {
  id: string;
  /** Of the keys that what is sealed in here was sealed with; null: not seen yet. */
  keysFingerprint: string | null;
  /** The name of the database to which everything was moved; null: it is here. */
  movedTo: string | null;
  /** The id of the installation whose data is being moved here; null: none is. */
  filledFrom: string | null;
}
