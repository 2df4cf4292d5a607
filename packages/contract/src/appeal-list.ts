import * as z from 'zod/mini';
import { AppealListItem } from './appeal.js';
import { similarLimits } from './letter/limits.js';
import { Day, Id } from './primitives.js';
import { text } from './text.js';
import { longestQuery } from './text-length.js';
import { kinds, publicStates } from './vocabulary.js';

const places = z.array(z.int());

/** A row of a list; after a search with what to mark in it. */
export const FoundAppeal = z.extend(AppealListItem, {
  /**
   * After a search by `q`, where its words stand in title and excerpt, however they are written there:
   * starts and ends in turn, in UTF-16 code units.
   * @example { "title": [2, 4], "excerpt": [3, 5, 20, 22] }
   */
  hits: z.optional(
    z.object({
      /** Starts and ends in the title. */
      title: places,
      /** Starts and ends in the excerpt. */
      excerpt: places,
    }),
  ),
});
export type FoundAppeal = z.infer<typeof FoundAppeal>;

/** A page of published appeals. */
export const AppealPage = z.object({
  /** The appeals, in the order that was asked for. */
  items: z.array(FoundAppeal),
  /** Pass as `cursor` to go on; null on the last page. */
  nextCursor: z.nullable(z.string()),
});
export type AppealPage = z.infer<typeof AppealPage>;

/** What a list of published appeals gives when it is not asked for anything else. */
export const listDefaults = { scope: 'tree', sort: 'newest', limit: 20 } as const;

/** What the list may be asked for. All parts are optional; each narrows the list down. */
export const AppealQuery = z.strictObject({
  /**
   * Only of the column with this id.
   * @example "peoples-voices"
   */
  column: z.optional(Id),
  /** Only of this kind. */
  kind: z.optional(z.enum(kinds)),
  /**
   * Only of the category with this id, or of one below it.
   * @example "lifts"
   */
  category: z.optional(Id),
  /**
   * Only what was sent to the mailbox with this id.
   * @example "linxiang-mayor"
   */
  mailbox: z.optional(Id),
  /** Only in this state. */
  state: z.optional(z.enum(publicStates)),
  /**
   * Words that must all occur in title, text, replies or what else was published, separated by spaces.
   * Finds exactly the appeals that contain them, whatever the width (５ as 5, ㎡ as m2), case and accents of
   * letters, whether traditional or simplified, and without regard to invisible marks. A query in which
   * there is nothing to see is none.
   * @example "电梯"
   */
  q: z.optional(text(0, longestQuery, true)),
  /** Submitted on or after this day in China. */
  from: z.optional(Day),
  /** Submitted on or before this day in China, which does not lie before `from`. */
  to: z.optional(Day),
  /**
   * This site alone, or with every site below it.
   * @default "tree"
   */
  scope: z.optional(z.enum(['site', 'tree'])),
  /**
   * Which come first: those sent last, those sent first, those that most support, those answered last.
   * @default "newest"
   */
  sort: z.optional(z.enum(['newest', 'oldest', 'supported', 'replied'])),
  /** Where to go on: `nextCursor` of the page before, with everything else the same. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
  /**
   * How many at most.
   * @default 20
   */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type AppealQuery = z.infer<typeof AppealQuery>;

/** For what text similar appeals are looked for. */
export const SimilarQuery = z.strictObject({
  /**
   * What the citizen has written so far.
   * @example "小区电梯停运三周"
   */
  text: text(similarLimits.min, similarLimits.max),
});

/** Published appeals like a text. */
export const SimilarAppeals = z.object({
  /** The most similar one first, at most five; none when none is like it. */
  items: z.array(AppealListItem),
});

/** Who says "me too". */
export const SupportRequest = z.strictObject({
  /**
   * A random id that the device made for itself and keeps: 16 to 64 letters, digits, `_` or `-`.
   * @example "8c0d2a7e4f6b41d9"
   */
  device: z
    .string()
    .check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, 'must be 16 to 64 letters, digits, _ or -')),
});

/** How many say "me too". */
export const SupportCount = z.object({
  /** About how many it are now; the same as before when this device was counted already. */
  supports: z.int(),
});
