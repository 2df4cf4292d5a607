import * as z from 'zod/mini';
import { Evaluation, Reply, Responsible, TimelineEntry } from './appeal.js';
import { formLimits, shortestReason } from './letter/limits.js';
import { textMistake } from './letter/text-mistake.js';
import { open, openId, openNumber } from './open.js';
import { Day, LocalizedText, Timestamp } from './primitives.js';
import { acrossFields, partly } from './rules.js';
import { text } from './text.js';
import {
  citizenActions,
  duties,
  grades,
  handlingStates,
  isUnsatisfied,
  kinds,
  publicationStates,
  publicationWishes,
  publicStates,
  rejectionReasons,
  supervisionLevels,
} from './vocabulary.js';

/** What a citizen types in, read as leniently as `parseReferenceNumber` and `parseQueryCode` do. */
export const TrackingRequest = z.strictObject({
  /**
   * Number of the appeal. Full-width digits, other dashes, blanks and a small x are understood.
   * @example "430682-20261123-00042-3"
   */
  number: z.string().check(z.maxLength(60)),
  /**
   * Query code of its receipt. Small letters, other dashes, blanks, O for 0, I and L for 1 are understood.
   * @example "7K3M-9QPZ-0V4R-T2XW"
   */
  queryCode: z.string().check(z.maxLength(60)),
});
export type TrackingRequest = z.infer<typeof TrackingRequest>;

/** What must happen next, and by when. */
export const Due = z.object({
  /** What must be done: by officials `accept` and `resolve`, by the citizen `supplement` and `evaluate`. */
  for: open(duties),
  /** By when: of `supplement` by when the citizen answers. Null is left for a step without a day. */
  at: z.nullable(Timestamp),
  /** Whether the officials' clock stands until the citizen answers. */
  paused: z.boolean(),
});

/** Who may read this text by itself; the public does only while the letter is published too. */
const ownPublication = open(publicationStates);

/** The citizen's own view of an appeal. */
export const TrackedAppeal = z.object({
  /** Number of the appeal. */
  number: openNumber,
  /** The title as the citizen wrote it. */
  title: z.string(),
  /** The letter as the citizen wrote it. */
  body: z.string(),
  /** Id of its column. */
  column: openId,
  kind: open(kinds),
  /** Id of its category, null when it has none. */
  categoryId: z.nullable(openId),
  /** Id of the site it was sent to. */
  site: openId,
  /** Name of that site. */
  siteName: LocalizedText,
  /** Name of the mailbox it was sent to, null when the citizen named none. */
  mailboxName: z.nullable(LocalizedText),
  /** When it happened, null when that was not said. */
  occurredOn: z.nullable(Day),
  /** What the citizen hopes for, null when that was not said. */
  expectedOutcome: z.nullable(z.string()),
  handling: open(handlingStates),
  /** Where it stands (`handling`) in words, for who does not know it: a later server may have more. */
  stateName: z.optional(LocalizedText),
  /** What the public sees of it. Null when it is no longer handled: withdrawn or merged. */
  state: z.nullable(open(publicStates)),
  publication: open(publicationStates),
  supervisionLevel: z.nullable(open(supervisionLevels)),
  /** Who answers for it now, null while nobody does. */
  responsible: z.nullable(Responsible),
  /** When it was sent. */
  submittedAt: Timestamp,
  /** What must happen next, null when nothing must. */
  due: z.nullable(Due),
  /** Whether officials are late with it. */
  overdue: z.boolean(),
  /** What the officials ask of the citizen, while they wait for it. */
  question: z.nullable(
    z.object({
      /** The question. */
      text: z.string(),
      /** When it was asked. */
      askedAt: Timestamp,
      /** By when to answer; after that the work goes on without. */
      answerBy: Timestamp,
    }),
  ),
  /** Why it was not accepted, null when it was, or not yet. */
  rejection: z.nullable(
    z.object({
      reason: open(rejectionReasons),
      /** Why, in the official's words. */
      explanation: z.string(),
      /** Where to turn instead. */
      instead: z.string(),
    }),
  ),
  /** The leading appeal this one was merged into; null also where a report is one of them. */
  mergedInto: z.nullable(openNumber),
  /**
   * Of a merged report: how far the report is that leads, of which its citizen is told no more. Null of
   * any other appeal.
   */
  leading: z.nullable(
    z.object({
      /** When that one was answered, null before. */
      repliedAt: z.nullable(Timestamp),
      /** When that one was closed, null before. */
      closedAt: z.nullable(Timestamp),
    }),
  ),
  /** What the citizen added, the first first. */
  supplements: z.array(
    z.object({
      /** What was added. */
      text: z.string(),
      /** When it was added. */
      at: Timestamp,
      publication: ownPublication,
    }),
  ),
  /** The replies, the first first; of a merged appeal those to the leading one, as the public reads them. */
  replies: z.array(z.extend(Reply, { publication: ownPublication })),
  /** What happened, the first thing first. */
  timeline: z.array(TimelineEntry),
  /** The verdict on the latest reply, null before. */
  evaluation: z.nullable(z.extend(Evaluation, { publication: ownPublication })),
  /** A further reopening was asked for and a clerk has yet to decide. */
  reopeningRequested: z.boolean(),
  /** When name, phone and email were destroyed because their time was over. */
  contactDestroyedAt: z.nullable(Timestamp),
  /** What the citizen may do now. */
  allowed: z.array(open(citizenActions)),
});
export type TrackedAppeal = z.infer<typeof TrackedAppeal>;

/** What number and query code open: the appeal, and a token for what follows. */
export const TrackingSession = z.object({
  /** The citizen's own view of the appeal. */
  appeal: TrackedAppeal,
  /** Sent as `Authorization: Bearer …` with the calls below `/v1/tracking`. Good for this appeal alone. */
  token: z.string(),
  /** When the token ends: 30 minutes after it was given. */
  tokenExpiresAt: Timestamp,
});
export type TrackingSession = z.infer<typeof TrackingSession>;

/**
 * Whether the citizen agrees that what they write here may be published, once a moderator has looked at
 * it. An evaluation's grade is public with the letter in any case.
 * @default "private"
 */
const wish = z.optional(z.enum(publicationWishes));

/** What the citizen adds: the answer to a question, or anything new. */
export const Supplement = z.strictObject({
  /**
   * What to add.
   * @example "物业今天回复说维修资金还没有批下来。"
   */
  text: text(formLimits.supplement.min, formLimits.supplement.max),
  publication: wish,
});

/** The citizen's verdict on the latest reply. Grades 1 and 2 need a `reason` and reopen the appeal. */
export const EvaluationRequest = z
  .strictObject({
    /**
     * From 1 非常不满意 to 5 非常满意.
     * @example 4
     */
    grade: z.literal(grades),
    /** Why: needed for grades 1 and 2, with at least 2 characters. */
    reason: z.optional(text(0, formLimits.comment.max)),
    publication: wish,
  })
  .check(
    acrossFields(['grade', 'reason'], ({ grade, reason = '' }) =>
      isUnsatisfied(grade) &&
      textMistake(reason, { min: shortestReason, max: formLimits.comment.max })
        ? [{ field: 'reason', code: 'required', error: 'is needed for grades 1 and 2' }]
        : [],
    ),
    z.meta({
      if: partly({ grade: { enum: grades.filter(isUnsatisfied) } }),
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: partly({ reason: { minLength: shortestReason } }, ['reason']),
    }),
  );
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;

/** Why it should be handled again. */
export const Reopening = z.strictObject({
  /**
   * What is still not solved.
   * @example "电梯只修好一天，又停运了。"
   */
  reason: text(shortestReason, formLimits.comment.max),
});

/** The citizen takes the appeal back. */
export const Withdrawal = z.strictObject({
  /**
   * Why; officials read it.
   * @example "问题已经解决。"
   */
  reason: z.optional(text(0, formLimits.comment.max)),
});
