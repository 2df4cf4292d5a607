import type {
  HandlingState,
  Kind,
  PublicationState,
  ReplyPublication,
  SupervisionLevel,
  TextType,
} from '../vocabulary.js';

/** A text that came after the letter. Who may read it is decided for it alone. */
export interface LaterText {
  /** Sequence of the event that brought it. */
  readonly id: number;
  readonly type: TextType;
  /** Its own; the public reads it only while the letter is published too. */
  readonly publication: PublicationState;
  /** A person has written the version that is or will be published. */
  readonly redacted: boolean;
}

/**
 * Everything about an appeal that decisions need and that is kept: plain data. Times are RFC 3339.
 */
export interface AppealFacts {
  /** Sequence of the latest event; 1 is the submission. */
  readonly sequence: number;
  readonly number: string;
  readonly kind: Kind;
  /** Id of the site it was sent to. */
  readonly site: string;
  readonly handling: HandlingState;
  /** The state before `info_requested`, to which it returns. */
  readonly heldState: HandlingState | null;
  /** The letter's own. */
  readonly publication: PublicationState;
  readonly publicationWish: 'public' | 'private';
  /** The addressee; null when the citizen did not know. */
  readonly mailboxId: string | null;
  /** The unit behind the mailbox; null when it is a leader's. */
  readonly mailboxUnitId: string | null;
  readonly leadUnitId: string | null;
  readonly coUnitIds: readonly string[];
  /** Who took public responsibility: a leader by mailbox id, or a unit by unit id. */
  readonly claimedBy: { readonly role: 'leader' | 'unit'; readonly id: string } | null;
  /** Whom a report accuses. */
  readonly accused: { readonly unitIds: readonly string[]; readonly mailboxIds: readonly string[] };
  readonly submittedAt: string;
  readonly acceptedAt: string | null;
  readonly assignedAt: string | null;
  readonly infoRequestedAt: string | null;
  /** How long the running clock has stood still; starts anew at acceptance and at reopening. */
  readonly pausedSeconds: number;
  /** The latest reply. */
  readonly repliedAt: string | null;
  readonly closedAt: string | null;
  readonly reopenedAt: string | null;
  readonly reopenings: number;
  /** A further reopening was asked for and a clerk has yet to decide. */
  readonly reopeningRequested: boolean;
  /** A clerk refused to reopen it after the latest reply. */
  readonly reopeningDenied: boolean;
  /** A reply waits for approval. When a change makes this false the waiting reply is void. */
  readonly pendingReply: boolean;
  /** With the waiting reply came what its writer wants the public to read. */
  readonly pendingPublicText: boolean;
  readonly pendingExtension: { readonly days: number; readonly reason: string } | null;
  /** Days granted; 0 when none. Starts anew at reopening. */
  readonly extendedDays: number;
  readonly supervisionLevel: SupervisionLevel | null;
  /** A person has written the letter's text that is or will be published. */
  readonly redacted: boolean;
  /** What came after the letter, in the order of its events. */
  readonly texts: readonly LaterText[];
  /** The latest reply has been evaluated. */
  readonly evaluated: boolean;
  /** Number of the leading appeal. */
  readonly mergedInto: string | null;
}

/** What changes in the facts of an appeal. */
export type LifecycleChanges = Partial<AppealFacts>;

/**
 * The moments at which time itself allows or forbids something, each RFC 3339 or null when it does
 * not apply. `limitsOf` computes them: the calendar stays out of the lifecycle, and with it out of
 * the browser.
 */
export interface AppealLimits {
  /** Until when the unit may return it. */
  readonly objectionUntil: string | null;
  /** Until when the citizen is asked to answer. */
  readonly supplementUntil: string | null;
  /** Until when the citizen may evaluate or reopen. */
  readonly evaluationUntil: string | null;
  /** After when the system closes it. */
  readonly closingAt: string | null;
  /** By when the officials must act; null while the clock stands still or nothing is due. */
  readonly dueAt: string | null;
}

/** What a decision looks at. */
export interface LifecycleFacts extends AppealFacts {
  readonly limits: AppealLimits;
}

/** What a site decides for itself. */
export interface LifecycleRules {
  /** A unit's reply waits for its head or the leader. */
  readonly replyNeedsApproval: boolean;
  /** Who lets a reply go before the public. */
  readonly replyPublication: ReplyPublication;
  /** The longest extension, in days of the site's `extension` limit. */
  readonly maxExtensionDays: number;
}

/** The facts of an appeal at the moment it is submitted. */
export function newAppeal(
  appeal: Pick<
    AppealFacts,
    'number' | 'kind' | 'site' | 'publicationWish' | 'mailboxId' | 'mailboxUnitId' | 'submittedAt'
  >,
): AppealFacts {
  return {
    sequence: 1,
    number: appeal.number,
    kind: appeal.kind,
    site: appeal.site,
    handling: 'submitted',
    heldState: null,
    publication: appeal.publicationWish === 'public' ? 'pending_review' : 'private',
    publicationWish: appeal.publicationWish,
    mailboxId: appeal.mailboxId,
    mailboxUnitId: appeal.mailboxUnitId,
    leadUnitId: null,
    coUnitIds: [],
    claimedBy: null,
    accused: { unitIds: [], mailboxIds: [] },
    submittedAt: appeal.submittedAt,
    acceptedAt: null,
    assignedAt: null,
    infoRequestedAt: null,
    pausedSeconds: 0,
    repliedAt: null,
    closedAt: null,
    reopenedAt: null,
    reopenings: 0,
    reopeningRequested: false,
    reopeningDenied: false,
    pendingReply: false,
    pendingPublicText: false,
    pendingExtension: null,
    extendedDays: 0,
    supervisionLevel: null,
    redacted: false,
    texts: [],
    evaluated: false,
    mergedInto: null,
  };
}
