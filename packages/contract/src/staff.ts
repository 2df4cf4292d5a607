import * as z from 'zod/mini';
import { Evaluation, Reply, TimelineEntry } from './appeal.js';
import { open, openDivision, openId, openNumber } from './open.js';
import { Day, LocalizedText, Timestamp } from './primitives.js';
import { Unit } from './site.js';
import { StaffListItem } from './staff-queue.js';
import {
  publicationStates,
  publicationWishes,
  staffActions,
  staffRoles,
  textTypes,
} from './vocabulary.js';

/** A role held for a site and everything below it. */
export const Membership = z.object({
  role: open(staffRoles),
  /** Id of the site. */
  site: openId,
  /** For role `unit`: ids of the units worked for. */
  unitIds: z.array(openId),
  /** For role `leader`: ids of the mailboxes held, or held as a delegate. */
  mailboxIds: z.array(openId),
  /** For role `unit`: whether its holder is the head, who approves replies and extensions. */
  head: z.boolean(),
});
export type Membership = z.infer<typeof Membership>;

/** With what an official signs in. */
export const Credentials = z.strictObject({
  /**
   * The name of the account, capitals or not.
   * @example "linxiang-clerk"
   */
  username: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The password of the account. */
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** An official. */
export const StaffMember = z.object({
  /** The name of the account. */
  username: z.string(),
  /** What colleagues see; the public sees only posts and units. */
  name: z.string(),
  /** The roles held. */
  memberships: z.array(Membership),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** The session of an official who has signed in. */
export const StaffSession = z.object({
  /** Who has signed in. */
  member: StaffMember,
  /** Sent as `Authorization: Bearer …` with the calls below `/v1/staff`. */
  token: z.string(),
  /** When it ends at the latest: 12 hours after signing in, and earlier after 2 hours without a call. */
  expiresAt: Timestamp,
});
export type StaffSession = z.infer<typeof StaffSession>;

/** A reply in its four parts, without who gave it when. */
export const ReplyWords = z.pick(Reply, {
  request: true,
  findings: true,
  decision: true,
  legalBasis: true,
});
export type ReplyWords = z.infer<typeof ReplyWords>;

/** The words of a text: a reply has four parts, any other text one. */
export const TextWords = z.union([
  ReplyWords,
  z.object({
    /** The whole text. */
    text: z.string(),
  }),
]);
export type TextWords = z.infer<typeof TextWords>;

/** A text that came after the letter, with its own publication. */
export const StaffText = z.object({
  /** What `part` of publish, unpublish and redact names: the sequence of the event that brought it. */
  id: z.int(),
  type: open(textTypes),
  /** When it came. */
  at: Timestamp,
  publication: open(publicationStates),
  /** Whether a person has written what is or would be published; else it is masked by rule. */
  redacted: z.boolean(),
  /** As it was written. */
  original: TextWords,
  /** What the public reads while this text and the letter are published. */
  published: TextWords,
});
export type StaffText = z.infer<typeof StaffText>;

/** The whole case, for those who may see it. */
export const StaffCase = z.extend(StaffListItem, {
  /** The letter as the citizen wrote it. */
  body: z.string(),
  /** Id of its category, null when it has none. */
  categoryId: z.nullable(openId),
  /** Answers to the questions of the category, by the id of the question. */
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Where it happened. */
  place: z.object({
    /** The division it happened in. */
    divisionCode: openDivision,
    /** Name of the division. */
    name: LocalizedText,
    /** Street, house, landmark; null when none was given. */
    address: z.nullable(z.string()),
    /** The point on a map, in degrees of WGS 84; null when none was given. */
    point: z.nullable(
      z.object({
        /** Degrees north. */
        lat: z.number(),
        /** Degrees east. */
        lng: z.number(),
      }),
    ),
  }),
  /** When it happened, null when that was not said. */
  occurredOn: z.nullable(Day),
  /** What the citizen hopes for, null when that was not said. */
  expectedOutcome: z.nullable(z.string()),
  /** Number of an earlier appeal that this one is about. */
  relatedNumber: z.nullable(openNumber),
  /** Whether the citizen stays unknown. */
  anonymous: z.boolean(),
  /** How to reach the citizen; null when anonymous, destroyed, or not for this official's eyes. */
  contact: z.nullable(
    z.object({
      /** What to call the citizen. */
      name: z.nullable(z.string()),
      /** Where the citizen can be called. */
      phone: z.nullable(z.string()),
      /** Where the citizen can be written to. */
      email: z.nullable(z.string()),
    }),
  ),
  publicationWish: open(publicationWishes),
  /** What is or would be published of the letter. */
  published: z.object({
    /** Its title. */
    title: z.string(),
    /** The letter. */
    body: z.string(),
    /** Whether a person has written this; else it is masked by rule. */
    redacted: z.boolean(),
  }),
  /** The units that work on it. */
  units: z.object({
    /** The one that leads, null while none does. */
    lead: z.nullable(Unit),
    /** Those that help. */
    co: z.array(Unit),
  }),
  /** Whom a report accuses: they never see it (信访工作条例 Art. 30). */
  accused: z.object({
    /** Ids of units. */
    unitIds: z.array(openId),
    /** Ids of mailboxes, which stand for those who hold them. */
    mailboxIds: z.array(openId),
  }),
  /** What the citizen added, the first first. */
  supplements: z.array(
    z.object({
      /** What was added. */
      text: z.string(),
      /** When it was added. */
      at: Timestamp,
    }),
  ),
  /** The replies that were given, the first first. */
  replies: z.array(Reply),
  /** Everything that came after the letter and may become public, in its order. */
  texts: z.array(StaffText),
  /** A reply that waits for approval, null when none does. */
  pendingReply: z.nullable(
    z.extend(Reply, {
      /** What its writer confirmed for the public, null when nothing. */
      publicText: z.nullable(ReplyWords),
    }),
  ),
  /** An extension that waits for approval, null when none does. */
  pendingExtension: z.nullable(
    z.object({
      /** How many days longer. */
      days: z.int(),
      /** Why it takes longer. */
      reason: z.string(),
    }),
  ),
  /** The citizen's verdict on the latest reply, null before. */
  evaluation: z.nullable(Evaluation),
  /** Whether a further reopening was asked for and a clerk has yet to decide. */
  reopeningRequested: z.boolean(),
  /** Every event, the first first. */
  events: z.array(
    z.extend(TimelineEntry, {
      /** The name of the official who did it, null where it was none. */
      official: z.nullable(z.string()),
    }),
  ),
  /** Number of the appeal it was merged into, null when it was not, or not for this official to know. */
  mergedInto: z.nullable(openNumber),
  /** What this official may do now. */
  allowed: z.array(open(staffActions)),
  /** Units an `assign` may name. */
  assignableUnits: z.array(Unit),
});
export type StaffCase = z.infer<typeof StaffCase>;
