import * as z from 'zod/mini';
import { DivisionCode, Id, Language, LocalizedText } from './primitives.js';
import {
  type Category,
  Column,
  PrivacyNotice,
  Question,
  QuestionOption,
  Site,
  SiteDeadlines,
} from './site.js';
import {
  kinds,
  mailboxTypes,
  posts,
  questionTypes,
  replyPublications,
  siteLevels,
} from './vocabulary.js';

// What a site answers is open, what it is set up with is not: only what this version knows.

const ColumnSetting = z.extend(Column, {
  id: Id,
  kinds: z.array(z.enum(kinds)),
  categoryIds: z.array(Id),
});

const QuestionSetting = z.extend(Question, {
  id: Id,
  type: z.enum(questionTypes),
  options: z.optional(z.array(z.extend(QuestionOption, { value: Id }))),
});

export type QuestionSetting = z.infer<typeof QuestionSetting>;

/** A branch or a leaf of the tree as it is set up. */
export interface CategorySetting extends Category {
  questions: QuestionSetting[];
  children: CategorySetting[];
}

const CategorySetting: z.ZodMiniType<CategorySetting, CategorySetting> = z.object({
  id: Id,
  name: LocalizedText,
  questions: z.array(QuestionSetting),
  get children() {
    return z.array(CategorySetting);
  },
});

/**
 * A site as it is set up by `through-train site add`: what the API shows plus what it keeps to
 * itself.
 */
export const SiteConfig = z.strictObject({
  id: Id,
  name: LocalizedText,
  level: z.enum(siteLevels),
  divisionCode: DivisionCode,
  parent: z.nullable(Id),
  /** Null: as the site above. The same holds for every other nullable setting here. */
  columns: z.nullable(z.array(ColumnSetting)),
  categories: z.nullable(z.array(CategorySetting)),
  deadlines: z.nullable(SiteDeadlines),
  privacyNotice: z.nullable(PrivacyNotice),
  languages: z.nullable(z.array(Language)),
  emergency: z.nullable(Site.shape.emergency),
  anonymousAllowed: z.nullable(z.boolean()),
  /** Whether a unit's reply waits for its head's approval. */
  replyNeedsApproval: z.nullable(z.boolean()),
  /**
   * How replies to ordinary letters become public: `moderated` (the default), or `confirmed`, by the
   * official's own confirmation of what the public will read.
   */
  replyPublication: z.optional(z.nullable(z.enum(replyPublications))),
  /**
   * Days after closing until how to reach the citizen is destroyed, as the privacy notice says; 365
   * where nobody says otherwise (个人信息保护法 Art. 19).
   */
  contactRetentionDays: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(3650)))),
  mailboxes: z.array(
    z.strictObject({
      id: Id,
      name: LocalizedText,
      type: z.enum(mailboxTypes),
      post: z.nullable(z.enum(posts)),
      /** The unit behind a `unit` mailbox. */
      unitId: z.nullable(Id),
    }),
  ),
  units: z.array(z.strictObject({ id: Id, name: LocalizedText })),
  /** Web origins whose pages may call the API for this site, such as `https://www.linxiang.gov.cn`. */
  origins: z.array(z.url()),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
