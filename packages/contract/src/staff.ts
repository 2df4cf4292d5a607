import * as z from 'zod/mini';
import { Evaluation, longestQuery, Reply, Responsible, TimelineEntry } from './appeal.js';
import { open, openDivision, openId, openNumber } from './open.js';
import { Day, Id, LocalizedText, Timestamp } from './primitives.js';
import { Unit } from './site.js';
import { text } from './text.js';
import { Due } from './tracking.js';
import {
  handlingStates,
  kinds,
  publicationStates,
  publicationWishes,
  queues,
  staffActions,
  staffRoles,
  supervisionLevels,
  textTypes,
} from './vocabulary.js';

/** A role held for a site and everything below it. */
export const Membership = z.object({
  role: open(staffRoles),
  site: openId,
  /** For role `unit`: the units worked for. */
  unitIds: z.array(openId),
  /** For role `leader`: the mailboxes held, or held as a delegate. */
  mailboxIds: z.array(openId),
  /** For role `unit`: approves replies and extensions of the unit. */
  head: z.boolean(),
});
export type Membership = z.infer<typeof Membership>;

export const Credentials = z.strictObject({
  username: z.string().check(z.minLength(1), z.maxLength(64)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** An official. `name` is what colleagues see; the public sees only posts and units. */
export const StaffMember = z.object({
  username: z.string(),
  name: z.string(),
  memberships: z.array(Membership),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const StaffSession = z.object({
  member: StaffMember,
  token: z.string(),
  expiresAt: Timestamp,
});
export type StaffSession = z.infer<typeof StaffSession>;

export const StaffQuery = z.strictObject({
  /** Default `all`. */
  queue: z.optional(z.enum(queues)),
  site: z.optional(Id),
  handling: z.optional(z.enum(handlingStates)),
  kind: z.optional(z.enum(kinds)),
  q: z.optional(text(0, longestQuery, true)),
  cursor: z.optional(z.string().check(z.maxLength(200))),
  /** Default 50. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type StaffQuery = z.infer<typeof StaffQuery>;

export const StaffListItem = z.object({
  number: openNumber,
  title: z.string(),
  kind: open(kinds),
  column: openId,
  site: openId,
  siteName: LocalizedText,
  mailboxId: z.nullable(openId),
  mailboxName: z.nullable(LocalizedText),
  handling: open(handlingStates),
  /** Of the letter; each text after it has its own. */
  publication: open(publicationStates),
  /** How many texts after the letter wait for a moderator. */
  textsToReview: z.int(),
  responsible: z.nullable(Responsible),
  submittedAt: Timestamp,
  repliedAt: z.nullable(Timestamp),
  due: z.nullable(Due),
  overdue: z.boolean(),
  supervisionLevel: z.nullable(open(supervisionLevels)),
});
export type StaffListItem = z.infer<typeof StaffListItem>;

export const StaffPage = z.object({
  items: z.array(StaffListItem),
  nextCursor: z.nullable(z.string()),
});
export type StaffPage = z.infer<typeof StaffPage>;

/** A reply in its four parts, without who gave it when. */
export const ReplyWords = z.pick(Reply, {
  request: true,
  findings: true,
  decision: true,
  legalBasis: true,
});
export type ReplyWords = z.infer<typeof ReplyWords>;

/** The words of a text: a reply has four parts, any other text one. */
export const TextWords = z.union([ReplyWords, z.object({ text: z.string() })]);
export type TextWords = z.infer<typeof TextWords>;

/** A text that came after the letter, with its own publication. */
export const StaffText = z.object({
  /** What `part` of publish, unpublish and redact names: the sequence of the event that brought it. */
  id: z.int(),
  type: open(textTypes),
  at: Timestamp,
  publication: open(publicationStates),
  /** Whether a person has written what is or would be published; else it is masked by rule. */
  redacted: z.boolean(),
  original: TextWords,
  /** What the public reads while this text and the letter are published. */
  published: TextWords,
});
export type StaffText = z.infer<typeof StaffText>;

/** The whole case, for those who may see it. */
export const StaffCase = z.extend(StaffListItem, {
  body: z.string(),
  categoryId: z.nullable(openId),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  place: z.object({
    divisionCode: openDivision,
    name: LocalizedText,
    address: z.nullable(z.string()),
    point: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
  }),
  occurredOn: z.nullable(Day),
  expectedOutcome: z.nullable(z.string()),
  relatedNumber: z.nullable(openNumber),
  anonymous: z.boolean(),
  /** Null when anonymous, destroyed, or not for this official's eyes. */
  contact: z.nullable(
    z.object({
      name: z.nullable(z.string()),
      phone: z.nullable(z.string()),
      email: z.nullable(z.string()),
    }),
  ),
  publicationWish: open(publicationWishes),
  /** What is or would be published: redacted by a person, or masked by rule. */
  published: z.object({ title: z.string(), body: z.string(), redacted: z.boolean() }),
  units: z.object({ lead: z.nullable(Unit), co: z.array(Unit) }),
  accused: z.object({ unitIds: z.array(openId), mailboxIds: z.array(openId) }),
  supplements: z.array(z.object({ text: z.string(), at: Timestamp })),
  replies: z.array(Reply),
  /** Everything that came after the letter and may become public, in its order. */
  texts: z.array(StaffText),
  /** A reply or an extension that waits for approval. `publicText`: what its writer confirmed. */
  pendingReply: z.nullable(z.extend(Reply, { publicText: z.nullable(ReplyWords) })),
  pendingExtension: z.nullable(z.object({ days: z.int(), reason: z.string() })),
  evaluation: z.nullable(Evaluation),
  reopeningRequested: z.boolean(),
  /** Every event, with the official's own name where there is one. */
  events: z.array(z.extend(TimelineEntry, { official: z.nullable(z.string()) })),
  mergedInto: z.nullable(openNumber),
  /** What this official may do now. */
  allowed: z.array(open(staffActions)),
  /** Units an `assign` may name. */
  assignableUnits: z.array(Unit),
});
export type StaffCase = z.infer<typeof StaffCase>;
