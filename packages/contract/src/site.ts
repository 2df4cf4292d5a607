import * as z from 'zod/mini';
import { DivisionCode, Id, Language, LocalizedText } from './primitives.js';
import { kinds, siteLevels } from './vocabulary.js';

/** One government portal in the tree of sites. */
export const SiteSummary = z.object({
  id: Id,
  name: LocalizedText,
  level: z.enum(siteLevels),
  divisionCode: DivisionCode,
  /** Id of the site above, null for the province. */
  parent: z.nullable(Id),
});
export type SiteSummary = z.infer<typeof SiteSummary>;

/** The public section an appeal belongs to. A province defines its own. */
export const Column = z.object({
  id: Id,
  name: LocalizedText,
  /** Kinds that fall here unless a category says otherwise. */
  kinds: z.array(z.enum(kinds)),
  /** Categories (or parents of categories) that fall here whatever the kind. */
  categoryIds: z.array(Id),
});
export type Column = z.infer<typeof Column>;

/** An addressee on a site: a leader's post or a unit. */
export const Mailbox = z.object({
  id: Id,
  name: LocalizedText,
  type: z.enum(['leader', 'unit']),
  post: z.nullable(z.enum(['party-secretary', 'head-of-government'])),
  /** Whether its holder has claimed at least one appeal. */
  claimed: z.boolean(),
});
export type Mailbox = z.infer<typeof Mailbox>;

/** An answer that ends the form: whoever chooses it is told to call `phone` at once. */
export const QuestionStop = z.object({ message: LocalizedText, phone: z.string() });

export const Question = z.object({
  id: Id,
  label: LocalizedText,
  hint: z.optional(LocalizedText),
  type: z.enum(['choice', 'multiple', 'text', 'date']),
  required: z.boolean(),
  /** Present for `choice` and `multiple`. */
  options: z.optional(
    z.array(z.object({ value: Id, label: LocalizedText, stop: z.optional(QuestionStop) })),
  ),
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
  id: Id,
  name: LocalizedText,
  questions: z.array(Question),
  get children() {
    return z.array(Category);
  },
});

/** A time limit in calendar days or in working days of the Chinese calendar. */
export const TimeLimit = z.object({
  days: z.int().check(z.minimum(1), z.maximum(3650)),
  unit: z.enum(['calendar', 'working']),
});

/** Every limit of a site; the defaults and their sources are `defaultDeadlines`. */
export const SiteDeadlines = z.object({
  accept: TimeLimit,
  objection: TimeLimit,
  resolve: TimeLimit,
  extension: TimeLimit,
  supplement: TimeLimit,
  evaluation: TimeLimit,
  closing: TimeLimit,
});

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
  deadlines: SiteDeadlines,
  privacyNotice: PrivacyNotice,
  languages: z.array(Language),
  emergency: z.array(z.object({ name: LocalizedText, phone: z.string() })),
  /** Whether an appeal may be sent without name and contact. */
  anonymousAllowed: z.boolean(),
});
export type Site = z.infer<typeof Site>;

export const SiteList = z.object({ items: z.array(SiteSummary) });

/** A department or agency that handles appeals. */
export const Unit = z.object({ id: Id, name: LocalizedText, site: Id });
export type Unit = z.infer<typeof Unit>;
