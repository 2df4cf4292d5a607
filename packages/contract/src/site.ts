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
  id: openId,
  name: LocalizedText,
  level: open(siteLevels),
  divisionCode: openDivision,
  /** Id of the site above, null for the province. */
  parent: z.nullable(openId),
});
export type SiteSummary = z.infer<typeof SiteSummary>;

/** The public section an appeal belongs to. A province defines its own. */
export const Column = z.object({
  id: openId,
  name: LocalizedText,
  /** Kinds that fall here unless a category says otherwise. */
  kinds: z.array(open(kinds)),
  /** Categories (or parents of categories) that fall here whatever the kind. */
  categoryIds: z.array(openId),
});
export type Column = z.infer<typeof Column>;

/** An addressee on a site: a leader's post or a unit. */
export const Mailbox = z.object({
  id: openId,
  name: LocalizedText,
  type: open(mailboxTypes),
  post: z.nullable(open(posts)),
  /** Whether its holder has claimed at least one appeal. */
  claimed: z.boolean(),
});
export type Mailbox = z.infer<typeof Mailbox>;

/** An answer that ends the form: whoever chooses it is told to call `phone` at once. */
export const QuestionStop = z.object({ message: LocalizedText, phone: z.string() });

export const QuestionOption = z.object({
  value: openId,
  label: LocalizedText,
  stop: z.optional(QuestionStop),
});

export const Question = z.object({
  id: openId,
  label: LocalizedText,
  hint: z.optional(LocalizedText),
  type: open(questionTypes),
  required: z.boolean(),
  /** Present for `choice` and `multiple`. */
  options: z.optional(z.array(QuestionOption)),
});
export type Question = z.infer<typeof Question>;

/** A branch (with `children`) or a leaf of the site's category tree; two levels. */
export interface Category {
  id: string;
  name: LocalizedText;
  questions: Question[];
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
  days: z.int().check(z.minimum(1), z.maximum(3650)),
  unit: z.enum(limitUnits),
});

const deadlinesOf = <Limit extends z.ZodMiniType>(limit: Limit) =>
  z.object({
    accept: limit,
    objection: limit,
    resolve: limit,
    extension: limit,
    supplement: limit,
    evaluation: limit,
    closing: limit,
  });

/** Every limit of a site; the defaults and their sources are `defaultDeadlines`. */
export const SiteDeadlines = deadlinesOf(TimeLimit);

const Range = z.object({ min: z.int(), max: z.int() });

/** How long the texts of a form may be, in characters. */
export const FormLimits = z.object({
  title: Range,
  body: Range,
  address: Range,
  name: Range,
  expectedOutcome: Range,
  answer: Range,
  supplement: Range,
  comment: Range,
});
export type FormLimits = z.infer<typeof FormLimits>;

/** The limits of the form. Generous, because the people who write are not clerks. */
export const formLimits: FormLimits = {
  title: { min: 4, max: 40 },
  body: { min: 5, max: 8000 },
  address: { min: 0, max: 100 },
  name: { min: 0, max: 30 },
  expectedOutcome: { min: 0, max: 500 },
  answer: { min: 0, max: 500 },
  supplement: { min: 2, max: 2000 },
  comment: { min: 0, max: 500 },
};

export const PrivacyNotice = z.object({ version: z.string(), text: LocalizedText });

/** Everything a form or a list on this site needs to know. */
export const Site = z.extend(SiteSummary, {
  /** From the province down to the parent. */
  ancestors: z.array(SiteSummary),
  columns: z.array(Column),
  mailboxes: z.array(Mailbox),
  categories: z.array(Category),
  limits: FormLimits,
  deadlines: deadlinesOf(z.object({ days: z.int(), unit: open(limitUnits) })),
  privacyNotice: PrivacyNotice,
  languages: z.array(open(languages)),
  emergency: z.array(z.object({ name: LocalizedText, phone: z.string() })),
  /** Whether an appeal may be sent without name and contact. */
  anonymousAllowed: z.boolean(),
});
export type Site = z.infer<typeof Site>;

export const SiteList = z.object({ items: z.array(SiteSummary) });

/** A department or agency that handles appeals. */
export const Unit = z.object({ id: openId, name: LocalizedText, site: openId });
export type Unit = z.infer<typeof Unit>;
