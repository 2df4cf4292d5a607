import * as z from 'zod/mini';
import { Evaluation, Reply, Responsible, TimelineEntry } from './appeal.js';
import { open, openId, openNumber } from './open.js';
import { Day, LocalizedText, Timestamp } from './primitives.js';
import { formLimits } from './site.js';
import { text } from './text.js';
import {
  citizenActions,
  duties,
  grades,
  handlingStates,
  kinds,
  publicationStates,
  publicationWishes,
  publicStates,
  rejectionReasons,
  supervisionLevels,
} from './vocabulary.js';

/** What a citizen types in; the server reads it as leniently as `parseReferenceNumber` does. */
export const TrackingRequest = z.strictObject({
  number: z.string().check(z.maxLength(60)),
  queryCode: z.string().check(z.maxLength(60)),
});
export type TrackingRequest = z.infer<typeof TrackingRequest>;

/** What must happen next, and by when. `paused`: the clock stands until the citizen answers. */
export const Due = z.object({
  for: open(duties),
  at: z.nullable(Timestamp),
  paused: z.boolean(),
});

/** Who may read this text by itself; the public does only while the letter is published too. */
const ownPublication = open(publicationStates);

/** The citizen's own view of an appeal. */
export const TrackedAppeal = z.object({
  number: openNumber,
  title: z.string(),
  body: z.string(),
  column: openId,
  kind: open(kinds),
  categoryId: z.nullable(openId),
  site: openId,
  siteName: LocalizedText,
  mailboxName: z.nullable(LocalizedText),
  occurredOn: z.nullable(Day),
  expectedOutcome: z.nullable(z.string()),
  handling: open(handlingStates),
  /** Where it stands (`handling`) in words, for who does not know it: a later server may have more. */
  stateName: z.optional(LocalizedText),
  /** Null when it is no longer handled: withdrawn or merged. */
  state: z.nullable(open(publicStates)),
  publication: open(publicationStates),
  supervisionLevel: z.nullable(open(supervisionLevels)),
  responsible: z.nullable(Responsible),
  submittedAt: Timestamp,
  due: z.nullable(Due),
  overdue: z.boolean(),
  /** What the officials ask of the citizen, while they wait for it. */
  question: z.nullable(z.object({ text: z.string(), askedAt: Timestamp, answerBy: Timestamp })),
  rejection: z.nullable(
    z.object({
      reason: open(rejectionReasons),
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
    z.object({ repliedAt: z.nullable(Timestamp), closedAt: z.nullable(Timestamp) }),
  ),
  supplements: z.array(z.object({ text: z.string(), at: Timestamp, publication: ownPublication })),
  replies: z.array(z.extend(Reply, { publication: ownPublication })),
  timeline: z.array(TimelineEntry),
  evaluation: z.nullable(z.extend(Evaluation, { publication: ownPublication })),
  /** A further reopening was asked for and a clerk has yet to decide. */
  reopeningRequested: z.boolean(),
  /** When name, phone and email were destroyed because their time was over. */
  contactDestroyedAt: z.nullable(Timestamp),
  /** What the citizen may do now. */
  allowed: z.array(open(citizenActions)),
});
export type TrackedAppeal = z.infer<typeof TrackedAppeal>;

/** The answer to number and query code: the view, and a bearer token for what follows. */
export const TrackingSession = z.object({
  appeal: TrackedAppeal,
  token: z.string(),
  tokenExpiresAt: Timestamp,
});
export type TrackingSession = z.infer<typeof TrackingSession>;

const wish = z.optional(
  z.enum(publicationWishes).check(
    z.meta({
      description:
        "Whether the citizen agrees that what they write here may be published, once a moderator has looked at it. Default private. An evaluation's grade is public with the letter in any case.",
    }),
  ),
);

export const Supplement = z.strictObject({
  text: text(formLimits.supplement.min, formLimits.supplement.max),
  publication: wish,
});

/** The verdict on the latest reply. Grades 1 and 2 need a reason and reopen the appeal. */
export const EvaluationRequest = z
  .strictObject({
    grade: z.literal(grades),
    reason: z.optional(text(0, formLimits.comment.max)),
    publication: wish,
  })
  .check(
    z.refine((value) => value.grade > 2 || (value.reason ?? '').length >= 2, {
      path: ['reason'],
      error: 'is needed for grades 1 and 2',
    }),
  );
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;

export const Reopening = z.strictObject({ reason: text(2, formLimits.comment.max) });

export const Withdrawal = z.strictObject({ reason: z.optional(text(0, formLimits.comment.max)) });
