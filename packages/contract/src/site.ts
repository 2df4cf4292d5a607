import * as z from 'zod/mini';
import { open, openDivision, openId } from './open.js';
import { LocalizedText } from './primitives.js';
import {
  kinds,
  languages,
  limitUnits,
  mailboxTypes,
  posts,
  questionTypes,
  siteLevels,
} from './vocabulary.js';

/** One government portal in the tree of sites. */
export const SiteSummary = z.object({
  /** Id of the site, as paths name it. */
  id: openId,
  /** What the site is called. */
  name: LocalizedText,
  level: open(siteLevels),
  /** The administrative division it is for. */
  divisionCode: openDivision,
  /** Id of the site above, null for the province. */
  parent: z.nullable(openId),
});
export type SiteSummary = z.infer<typeof SiteSummary>;

/** The public section an appeal belongs to. A province defines its own. */
export const Column = z.object({
  /** Id of the column. */
  id: openId,
  /** What the column is called. */
  name: LocalizedText,
  /** Kinds that fall here unless a category says otherwise. */
  kinds: z.array(open(kinds)),
  /** Categories (or parents of categories) that fall here whatever the kind. */
  categoryIds: z.array(openId),
});
export type Column = z.infer<typeof Column>;

/** An addressee on a site: a leader's post or a unit. */
export const Mailbox = z.object({
  /** Id of the mailbox. */
  id: openId,
  /** What the mailbox is called: its post or unit. */
  name: LocalizedText,
  type: open(mailboxTypes),
  post: z.nullable(open(posts)),
  /** Whether its holder has claimed at least one appeal. */
  claimed: z.boolean(),
});
export type Mailbox = z.infer<typeof Mailbox>;

/** What ends the form: whoever chooses this answer is told to call at once, and nothing is sent. */
export const QuestionStop = z.object({
  /** What to tell them. */
  message: LocalizedText,
  /**
   * The number to call.
   * @example "119"
   */
  phone: z.string(),
});
export type QuestionStop = z.infer<typeof QuestionStop>;

/** One answer to choose. */
export const QuestionOption = z.object({
  /** What is sent for it in `answers`. */
  value: openId,
  /** What the citizen reads. */
  label: LocalizedText,
  /** Present where this answer means danger: nothing is sent, whoever chooses it is told to call. */
  stop: z.optional(QuestionStop),
});

/** A question that a category asks. */
export const Question = z.object({
  /** Id of the question, by which `answers` name it. */
  id: openId,
  /** The question. */
  label: LocalizedText,
  /** What helps to answer it. */
  hint: z.optional(LocalizedText),
  type: open(questionTypes),
  /** Whether it must be answered. */
  required: z.boolean(),
  /** The answers to choose from; present for `choice` and `multiple`. */
  options: z.optional(z.array(QuestionOption)),
});
export type Question = z.infer<typeof Question>;

/** A branch (with `children`) or a leaf of the site's category tree; two levels. */
export interface Category {
  /** Id of the category. */
  id: string;
  /** What the category is called. */
  name: LocalizedText;
  /** What it asks; what its branch asks is asked too. */
  questions: Question[];
  /** The leaves of a branch; none below a leaf. */
  children: Category[];
}

// The type is written out because a compiler that emits declarations cannot name the inferred one
// below its second level.
export const Category: z.ZodMiniType<Category, Category> = z.object({
  id: openId,
  name: LocalizedText,
  questions: z.array(Question),
  get children() {
    return z.array(Category);
  },
});

/** A time limit in calendar days or in working days of the Chinese calendar. */
export const TimeLimit = z.object({
  /** How many days, the one on which it starts not counted. */
  days: z.int().check(z.minimum(1), z.maximum(3650)),
  unit: z.enum(limitUnits),
});

const deadlinesOf = <Limit extends z.ZodMiniType>(limit: Limit) =>
  z.object({
    /** From the letter until it is accepted, refused or passed on (信访工作条例 Art. 22, 23: 15 days). */
    accept: limit,
    /** In which the wrong unit may return it (信访工作条例 Art. 23: 5 working days). */
    objection: limit,
    /** From acceptance until the answer (信访工作条例 Art. 34: 60 days). */
    resolve: limit,
    /** By how much that may be extended once (信访工作条例 Art. 34: at most 30 days). */
    extension: limit,
    /** In which the citizen answers a question; the officials' clock stands still. */
    supplement: limit,
    /** From the answer, in which the citizen may evaluate it. */
    evaluation: limit,
    /** From the answer until the appeal is closed by itself. */
    closing: limit,
  });

/** Every limit of a site; the defaults and their sources are `defaultDeadlines`. */
export const SiteDeadlines = deadlinesOf(TimeLimit);

const Range = z.object({
  /** The fewest characters; 0 where it may be left out. */
  min: z.int(),
  /** The most characters. */
  max: z.int(),
});

/**
 * How long the texts of a form may be, in characters as people count them: code points, white space at
 * the ends and what is invisible left out.
 */
export const FormLimits = z.object({
  /** `title` of a submission. */
  title: Range,
  /** `body` of a submission. */
  body: Range,
  /** `place.address` of a submission. */
  address: Range,
  /** `contact.name` of a submission. */
  name: Range,
  /** `expectedOutcome` of a submission. */
  expectedOutcome: Range,
  /** Each text in `answers` of a submission. */
  answer: Range,
  /** `text` of a supplement. */
  supplement: Range,
  /** `reason` of an evaluation, a withdrawal or a reopening. */
  comment: Range,
});
export type FormLimits = z.infer<typeof FormLimits>;

/** What the citizen agrees to. */
export const PrivacyNotice = z.object({
  /**
   * What `noticeVersion` of a submission names.
   * @example "2026-01"
   */
  version: z.string(),
  /** What is shown. */
  text: LocalizedText,
});

/** Everything a form or a list on this site needs to know. */
export const Site = z.extend(SiteSummary, {
  /** The sites above, from the province down to the parent. */
  ancestors: z.array(SiteSummary),
  /** Where published appeals stand. */
  columns: z.array(Column),
  /** Whom a letter on this site may be for; those of the sites above may be named too. */
  mailboxes: z.array(Mailbox),
  /** What a letter may be about: a tree of two levels. */
  categories: z.array(Category),
  limits: FormLimits,
  /** How long everything may take. */
  deadlines: deadlinesOf(
    z.object({
      /** How many days, the one on which it starts not counted. */
      days: z.int(),
      unit: open(limitUnits),
    }),
  ),
  /** The privacy notice that is in force. */
  privacyNotice: PrivacyNotice,
  /** The languages that texts of this site come in. */
  languages: z.array(open(languages)),
  /** Whom to call when life or health is in danger. */
  emergency: z.array(
    z.object({
      /** Who answers. */
      name: LocalizedText,
      /**
       * The number to call.
       * @example "110"
       */
      phone: z.string(),
    }),
  ),
  /** Whether an appeal may be sent without name and contact. */
  anonymousAllowed: z.boolean(),
});
export type Site = z.infer<typeof Site>;

/** All sites. */
export const SiteList = z.object({
  /** Every site, in the order in which they were set up. */
  items: z.array(SiteSummary),
});

/** A department or agency that handles appeals. */
export const Unit = z.object({
  /** Id of the unit. */
  id: openId,
  /** What the unit is called. */
  name: LocalizedText,
  /** Id of the site it belongs to. */
  site: openId,
});
export type Unit = z.infer<typeof Unit>;
