import * as z from 'zod/mini';
import { open, openDivision, openId, openNumber } from './open.js';
import { LocalizedText, Timestamp } from './primitives.js';
import {
  actions,
  actorRoles,
  kinds,
  mailboxTypes,
  publicStates,
  supervisionLevels,
} from './vocabulary.js';

/** Who answers for the appeal now: the leader or unit that claimed it, or the unit it was given to. */
export const Responsible = z.object({
  type: open(mailboxTypes),
  /** Post or unit, never a person. */
  name: LocalizedText,
  /** Whether they have said that they take it on. */
  claimed: z.boolean(),
});

/** A published appeal as a list shows it. */
export const AppealListItem = z.object({
  /** Number of the appeal. */
  number: openNumber,
  /** The published title, personal data masked. */
  title: z.string(),
  /** Up to 120 characters: the beginning of the published letter, or the passage around the first hit. */
  excerpt: z.string(),
  /** Id of its column. */
  column: openId,
  kind: open(kinds),
  /** Id of its category, null when it has none. */
  categoryId: z.nullable(openId),
  /** Id of the site it was sent to. */
  site: openId,
  /** Name of that site. */
  siteName: LocalizedText,
  /** Id of the mailbox it was sent to, null when the citizen named none. */
  mailboxId: z.nullable(openId),
  /** Name of that mailbox. */
  mailboxName: z.nullable(LocalizedText),
  state: open(publicStates),
  /** The state in words, for who does not know it: a later server may have more of them. */
  stateName: z.optional(LocalizedText),
  /** Who answers for it now, null while nobody does. */
  responsible: z.nullable(Responsible),
  /** When it was sent. */
  submittedAt: Timestamp,
  /** When it was last answered, null before. */
  repliedAt: z.nullable(Timestamp),
  /** By when the next official step is due; null when nothing is. */
  dueAt: z.nullable(Timestamp),
  /** Whether that is over. */
  overdue: z.boolean(),
  supervisionLevel: z.nullable(open(supervisionLevels)),
  /** About how many have said "me too": devices are counted, which somebody can pretend to have. */
  supports: z.int(),
});
export type AppealListItem = z.infer<typeof AppealListItem>;

/** The official answer in its parts (信访工作条例 Art. 32). Parts that were not given are empty. */
export const Reply = z.object({
  /** Unit or post that answers. */
  unit: LocalizedText,
  /** What was asked for. */
  request: z.string(),
  /** What was found. */
  findings: z.string(),
  /** What was decided. */
  decision: z.string(),
  /** The rules that this rests on. */
  legalBasis: z.string(),
  /** When it was given. */
  repliedAt: Timestamp,
});
export type Reply = z.infer<typeof Reply>;

/** One thing that happened to the appeal. */
export const TimelineEntry = z.object({
  action: open(actions),
  /** When it was done. */
  at: Timestamp,
  /** Who did it. */
  by: z.object({
    role: open(actorRoles),
    /** Post, unit or site, never a person; null for the citizen and the system. */
    name: z.nullable(LocalizedText),
  }),
  /**
   * What the reader is told about it. The public reads an official's or a citizen's own words only once a
   * moderator published them.
   */
  note: z.nullable(z.string()),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What the citizen thinks of the latest reply. */
export const Evaluation = z.object({
  /**
   * From 1 非常不满意 to 5 非常满意.
   * @example 4
   */
  grade: z.int(),
  /** Why, in the citizen's words; for the public null until the citizen agreed and a moderator published it. */
  reason: z.nullable(z.string()),
  /** When it was given. */
  at: Timestamp,
});

/** A published appeal with all that the public may read of it. */
export const AppealDetail = z.extend(AppealListItem, {
  /** The published letter, personal data masked. */
  body: z.string(),
  /** Where it happened, as far as the public is told. */
  place: z.object({
    /** The division it happened in. */
    divisionCode: openDivision,
    /** Name of the division. */
    name: LocalizedText,
  }),
  /** The replies that were let out, as the public may read them, the first one first. */
  replies: z.array(Reply),
  /** What the citizen added, agreed to publish, and a moderator let out. */
  supplements: z.array(
    z.object({
      /** What was added, personal data masked. */
      text: z.string(),
      /** When it was added. */
      at: Timestamp,
    }),
  ),
  /** What happened, the first thing first. */
  timeline: z.array(TimelineEntry),
  /** What the citizen thinks of the latest reply, null before. */
  evaluation: z.nullable(Evaluation),
});
export type AppealDetail = z.infer<typeof AppealDetail>;
