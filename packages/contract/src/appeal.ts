import * as z from 'zod/mini';
import { emailPattern, isPhone, normalizeEmail, normalizePhone } from './contact.js';
import { open, openDivision, openId, openNumber } from './open.js';
import {
  Day,
  DivisionCode,
  Id,
  Language,
  LocalizedText,
  ReferenceNumber,
  Timestamp,
} from './primitives.js';
import { formLimits } from './site.js';
import { text } from './text.js';
import {
  actions,
  actorRoles,
  kinds,
  mailboxTypes,
  publicationWishes,
  publicStates,
  supervisionLevels,
} from './vocabulary.js';

const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));

/** Where it happened. `point` is WGS 84 in degrees. */
export const Place = z.strictObject({
  divisionCode: DivisionCode,
  address: z.optional(text(0, formLimits.address.max, true)),
  point: z.optional(z.strictObject({ lat: latitude, lng: longitude })),
});

/** A phone number as people write it: mobile, landline with area code, or with country code. */
export const Phone = z
  .string()
  .check(
    z.overwrite(normalizePhone),
    z.refine(isPhone, 'must be a phone number such as 13800000000 or 0730-1234567'),
  );

export const Email = z
  .string()
  .check(
    z.overwrite(normalizeEmail),
    z.maxLength(120),
    z.email({ pattern: emailPattern, error: 'must be an e-mail address' }),
  );

/** How to reach the citizen. Encrypted at rest, never in a public answer. */
export const Contact = z.strictObject({
  name: z.optional(text(0, formLimits.name.max, true)),
  phone: z.optional(Phone),
  email: z.optional(Email),
});
export type Contact = z.infer<typeof Contact>;

/** Answers to the questions of a category, by question id. Dates as `YYYY-MM-DD`. */
export const Answers = z.record(
  Id,
  z.union([text(0, formLimits.answer.max), z.array(Id).check(z.maxLength(50))]),
);

/** What a citizen sends. An anonymous appeal has no `contact`; any other has a phone or an e-mail. */
export const Submission = z
  .strictObject({
    column: Id,
    kind: z.enum(kinds),
    /** Left out when the citizen does not know: triage routes it. */
    mailboxId: z.optional(Id),
    title: text(formLimits.title.min, formLimits.title.max, true),
    body: text(formLimits.body.min, formLimits.body.max),
    categoryId: z.optional(Id),
    answers: z.optional(Answers),
    place: Place,
    occurredOn: z.optional(Day),
    contact: z.optional(Contact),
    anonymous: z.boolean(),
    /** Whether the citizen agrees that the appeal, with personal data masked, may be published. */
    publication: z.enum(publicationWishes),
    relatedNumber: z.optional(ReferenceNumber),
    expectedOutcome: z.optional(text(0, formLimits.expectedOutcome.max)),
    language: Language,
    /** Version of the privacy notice that was shown. */
    noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  })
  .check(
    z.refine((value) => !(value.anonymous && value.contact), {
      path: ['contact'],
      error: 'must be left out when anonymous is true',
    }),
    z.refine((value) => value.anonymous || value.contact?.phone || value.contact?.email, {
      path: ['contact'],
      error: 'must have a phone or an email unless anonymous is true',
    }),
  );
export type Submission = z.infer<typeof Submission>;

/** The answer to a submission. The query code is shown this one time. */
export const Receipt = z.object({
  number: openNumber,
  queryCode: z.string(),
  state: open(['submitted']),
  submittedAt: Timestamp,
  /** By when it is accepted, refused or passed on. */
  dueAt: Timestamp,
});
export type Receipt = z.infer<typeof Receipt>;

/** Who answers for an appeal now: the leader or unit that claimed it, or the unit it was given to. */
export const Responsible = z.object({
  type: open(mailboxTypes),
  name: LocalizedText,
  claimed: z.boolean(),
});

export const AppealListItem = z.object({
  number: openNumber,
  title: z.string(),
  /** Up to 120 characters: the beginning of the published letter, or the passage around the first hit. */
  excerpt: z.string(),
  column: openId,
  kind: open(kinds),
  categoryId: z.nullable(openId),
  site: openId,
  siteName: LocalizedText,
  mailboxId: z.nullable(openId),
  mailboxName: z.nullable(LocalizedText),
  state: open(publicStates),
  /** The state in words, for who does not know it: a later server may have more of them. */
  stateName: z.optional(LocalizedText),
  responsible: z.nullable(Responsible),
  submittedAt: Timestamp,
  repliedAt: z.nullable(Timestamp),
  /** By when the next official step is due; null when nothing is. */
  dueAt: z.nullable(Timestamp),
  overdue: z.boolean(),
  supervisionLevel: z.nullable(open(supervisionLevels)),
  /** About how many have said "me too": devices are counted, which somebody can pretend to have. */
  supports: z.int(),
});
export type AppealListItem = z.infer<typeof AppealListItem>;

/** The official answer in its parts (信访工作条例 Art. 32). Parts that were not given are empty. */
export const Reply = z.object({
  unit: LocalizedText,
  request: z.string(),
  findings: z.string(),
  decision: z.string(),
  legalBasis: z.string(),
  repliedAt: Timestamp,
});
export type Reply = z.infer<typeof Reply>;

/**
 * One thing that happened. `note` is what the reader is told about it; the public reads an official's
 * or a citizen's own words only once a moderator published them.
 */
export const TimelineEntry = z.object({
  action: open(actions),
  at: Timestamp,
  by: z.object({ role: open(actorRoles), name: z.nullable(LocalizedText) }),
  note: z.nullable(z.string()),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Evaluation = z.object({
  /** Today one of `grades`. */
  grade: z.int(),
  /** Why, in the citizen's words; for the public null until the citizen agreed and a moderator published it. */
  reason: z.nullable(z.string()),
  at: Timestamp,
});

export const AppealDetail = z.extend(AppealListItem, {
  body: z.string(),
  place: z.object({ divisionCode: openDivision, name: LocalizedText }),
  /** Those that were let out, as the public may read them. */
  replies: z.array(Reply),
  /** What the citizen added, agreed to publish, and a moderator let out. */
  supplements: z.array(z.object({ text: z.string(), at: Timestamp })),
  timeline: z.array(TimelineEntry),
  evaluation: z.nullable(Evaluation),
});
export type AppealDetail = z.infer<typeof AppealDetail>;

const places = z.array(z.int());

/** A row of a list; after a search with what to mark in it. */
export const FoundAppeal = z.extend(AppealListItem, {
  hits: z.optional(
    z.object({ title: places, excerpt: places }).check(
      z.meta({
        description:
          'After a search by q, where its words stand in title and excerpt, however they are written there: starts and ends in turn, in UTF-16 code units.',
      }),
    ),
  ),
});
export type FoundAppeal = z.infer<typeof FoundAppeal>;

export const AppealPage = z.object({
  items: z.array(FoundAppeal),
  /** Pass as `cursor` to go on; null on the last page. */
  nextCursor: z.nullable(z.string()),
});
export type AppealPage = z.infer<typeof AppealPage>;

/** How many characters a search may have. */
export const longestQuery = 100;

/** Where the list may be asked to look. All are optional. */
export const AppealQuery = z.strictObject({
  column: z.optional(Id),
  kind: z.optional(z.enum(kinds)),
  category: z.optional(Id),
  mailbox: z.optional(Id),
  state: z.optional(z.enum(publicStates)),
  q: z.optional(
    text(0, longestQuery, true).check(
      z.meta({
        description:
          'Words that must all occur in title, text, replies or what else was published, separated by spaces. Finds exactly the appeals that contain them, whatever the width (５ as 5, ㎡ as m2), case and accents of letters, whether traditional or simplified, and without regard to invisible marks. A query in which there is nothing to see is none.',
      }),
    ),
  ),
  /** Submitted on or after this day in China. */
  from: z.optional(Day),
  /** Submitted on or before this day in China. */
  to: z.optional(Day),
  /** This site alone, or with every site below it. Default `tree`. */
  scope: z.optional(z.enum(['site', 'tree'])),
  /** Default `newest`. */
  sort: z.optional(z.enum(['newest', 'oldest', 'supported', 'replied'])),
  cursor: z.optional(z.string().check(z.maxLength(200))),
  /** Default 20. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type AppealQuery = z.infer<typeof AppealQuery>;

export const SimilarQuery = z.strictObject({ text: text(2, formLimits.body.max) });

/** Published appeals like a text, best first. */
export const SimilarAppeals = z.object({ items: z.array(AppealListItem) });

export const SupportCount = z.object({ supports: z.int() });
