import * as z from 'zod/mini';
import { Responsible } from './appeal.js';
import { open, openId, openNumber } from './open.js';
import { Id, LocalizedText, Timestamp } from './primitives.js';
import { text } from './text.js';
import { longestQuery } from './text-length.js';
import { Due } from './tracking.js';
import {
  handlingStates,
  kinds,
  publicationStates,
  queues,
  supervisionLevels,
} from './vocabulary.js';

/** What a queue gives when it is not asked for anything else. */
export const queueDefaults = { queue: 'all', limit: 50 } as const;

/** What a queue may be asked for. All parts are optional; each narrows it down. */
export const StaffQuery = z.strictObject({
  /** @default "all" */
  queue: z.optional(z.enum(queues)),
  /** Only of the site with this id and of those below it. */
  site: z.optional(Id),
  /** Only where the work stands here. */
  handling: z.optional(z.enum(handlingStates)),
  /** Only of this kind. */
  kind: z.optional(z.enum(kinds)),
  /**
   * A number, or words that must all occur in title, number or letter, separated by spaces; read as in
   * the public search.
   * @example "电梯"
   */
  q: z.optional(text(0, longestQuery, true)),
  /** Where to go on: `nextCursor` of the page before, with everything else the same. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
  /**
   * How many at most.
   * @default 50
   */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type StaffQuery = z.infer<typeof StaffQuery>;

/** An appeal as a queue shows it. */
export const StaffListItem = z.object({
  /** Number of the appeal. */
  number: openNumber,
  /** The title as the citizen wrote it. */
  title: z.string(),
  kind: open(kinds),
  /** Id of its column. */
  column: openId,
  /** Id of the site it was sent to. */
  site: openId,
  /** Name of that site. */
  siteName: LocalizedText,
  /** Id of the mailbox it was sent to, null when the citizen named none. */
  mailboxId: z.nullable(openId),
  /** Name of that mailbox. */
  mailboxName: z.nullable(LocalizedText),
  handling: open(handlingStates),
  /** Who may read the letter; each text after it has its own. */
  publication: open(publicationStates),
  /** How many texts after the letter wait for a moderator. */
  textsToReview: z.int(),
  /** Who answers for it now, null while nobody does. */
  responsible: z.nullable(Responsible),
  /** When it was sent. */
  submittedAt: Timestamp,
  /** When it was last answered, null before. */
  repliedAt: z.nullable(Timestamp),
  /** What must happen next, null when nothing must. */
  due: z.nullable(Due),
  /** Whether officials are late with it. */
  overdue: z.boolean(),
  supervisionLevel: z.nullable(open(supervisionLevels)),
});
export type StaffListItem = z.infer<typeof StaffListItem>;

/** A page of a queue. */
export const StaffPage = z.object({
  /** The appeals, in the order of the queue. */
  items: z.array(StaffListItem),
  /** Pass as `cursor` to go on; null on the last page. */
  nextCursor: z.nullable(z.string()),
});
export type StaffPage = z.infer<typeof StaffPage>;

/** The most that a queue's count says. */
export const queueCountLimit = 999;

/** How much a queue holds. */
export const QueueCount = z.object({
  queue: open(queues),
  /** How many appeals, at most 999. */
  count: z.int(),
  /** Whether there are more than that. */
  more: z.boolean(),
});
export type QueueCount = z.infer<typeof QueueCount>;

/** How much each queue holds for this official. */
export const QueueCounts = z.object({
  /** One for each queue, in the order of a desk. */
  queues: z.array(QueueCount),
});
export type QueueCounts = z.infer<typeof QueueCounts>;
