import * as z from 'zod/mini';
import { emailPattern, isPhone, normalizeEmail, normalizePhone } from './contact.js';
import { formLimits, longestEmail } from './letter/limits.js';
import { open, openNumber } from './open.js';
import { Day, DivisionCode, Id, Language, ReferenceNumber, Timestamp } from './primitives.js';
import type { FieldErrorCode } from './problem.js';
import { acrossFields, coded, given, partly } from './rules.js';
import { text } from './text.js';
import { kinds, publicationWishes } from './vocabulary.js';

const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));

/** Where it happened. */
export const Place = z.strictObject({
  /** The division it happened in: that of the site, or one above or below it. */
  divisionCode: DivisionCode,
  /**
   * Street, house, landmark, in one line. Officials alone read it.
   * @example "望江路3号"
   */
  address: z.optional(text(0, formLimits.address.max, true)),
  /** The point on a map, in degrees of WGS 84. Officials alone see it. */
  point: z.optional(
    z.strictObject({
      /**
       * Degrees north.
       * @example 29.4713
       */
      lat: latitude,
      /**
       * Degrees east.
       * @example 113.4502
       */
      lng: longitude,
    }),
  ),
});

/**
 * A telephone number as people write it: mobile, landline with area code, or with country code. Kept in
 * ordinary digits, hyphens, brackets and spaces.
 * @example "13800000000"
 */
export const Phone = z
  .string()
  .check(
    z.overwrite(normalizePhone),
    z.refine(
      isPhone,
      coded('invalid-format', 'must be a phone number such as 13800000000 or 0730-1234567'),
    ),
  );

/**
 * An e-mail address of at most 120 characters.
 * @example "name@example.cn"
 */
export const Email = z
  .string()
  .check(
    z.overwrite(normalizeEmail),
    z.maxLength(longestEmail),
    z.email({ pattern: emailPattern, error: 'must be an e-mail address' }),
  );

/** How to reach the citizen. Encrypted at rest, destroyed some time after closing, never public. */
export const Contact = z.strictObject({
  /**
   * What to call the citizen.
   * @example "周敏"
   */
  name: z.optional(text(0, formLimits.name.max, true)),
  /** Where the citizen can be called. */
  phone: z.optional(Phone),
  /** Where the citizen can be written to. */
  email: z.optional(Email),
});
export type Contact = z.infer<typeof Contact>;

/**
 * Answers to the questions of a category, by the id of the question: the option of a `choice`, a list of
 * options of a `multiple`, up to 500 characters of a `text`, the day of a `date` as `YYYY-MM-DD`.
 * @example { "trapped": "no", "parts": ["door"] }
 */
export const Answers = z.record(
  Id,
  z.union([text(0, formLimits.answer.max), z.array(Id).check(z.maxLength(50))]),
);

/** An anonymous appeal has no contact; any other has a telephone number or an e-mail address. */
function contactRule({
  anonymous,
  contact,
}: {
  anonymous: boolean;
  contact?: Contact | undefined;
}) {
  const refuse = (code: FieldErrorCode, error: string) => [{ field: 'contact', code, error }];
  if (anonymous)
    return contact ? refuse('not-allowed', 'must be left out when anonymous is true') : [];
  return contact?.phone || contact?.email
    ? []
    : refuse('required', 'must have a phone or an email unless anonymous is true');
}

/**
 * What a citizen sends. With `anonymous: true` there is no `contact`; else there is one with a `phone` or
 * an `email`. What must be of this site (column, mailbox, category, division, the answers its questions
 * ask for, whether it takes anonymous appeals, the version of its notice) is in `GET /v1/sites/{site}`.
 */
export const Submission = z
  .strictObject({
    /**
     * Id of one of the site's columns: where the appeal stands when it is published.
     * @example "peoples-voices"
     */
    column: Id,
    kind: z.enum(kinds),
    /**
     * Id of the mailbox it is for: one of this site, or of a site above it. Left out when the citizen
     * does not know; a clerk finds who is responsible.
     * @example "linxiang-mayor"
     */
    mailboxId: z.optional(Id),
    /**
     * What it is about, in one line.
     * @example "小区电梯停运三周无人维修"
     */
    title: text(formLimits.title.min, formLimits.title.max, true),
    /**
     * The letter.
     * @example "三号楼电梯自十一月一日起停运，老人上下楼困难，请协调使用维修资金。"
     */
    body: text(formLimits.body.min, formLimits.body.max),
    /**
     * Id of a category of the site, branch or leaf. Its questions, and those of the branch it is in, are
     * answered in `answers`.
     * @example "lifts"
     */
    categoryId: z.optional(Id),
    /** Answers to the questions of the category: all that are `required`, and none that it does not ask. */
    answers: z.optional(Answers),
    place: Place,
    /** When it happened: no day in the future. */
    occurredOn: z.optional(Day),
    /** How to reach the citizen: needed with `anonymous: false`, refused with `true`. */
    contact: z.optional(Contact),
    /** Whether the citizen stays unknown, also to officials. A site may not take such appeals. */
    anonymous: z.boolean(),
    /**
     * Whether the citizen agrees that the letter may be published, personal data masked, once a moderator
     * has looked at it.
     * @example "public"
     */
    publication: z.enum(publicationWishes),
    /** Number of an earlier appeal that this one is about. */
    relatedNumber: z.optional(ReferenceNumber),
    /**
     * What the citizen hopes for.
     * @example "本月内恢复运行"
     */
    expectedOutcome: z.optional(text(0, formLimits.expectedOutcome.max)),
    /** The language it was written in, in which the citizen is answered where that is possible. */
    language: Language,
    /**
     * Version of the privacy notice that was shown: the one in force, `privacyNotice.version` of the site.
     * @example "2026-01"
     */
    noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  })
  .check(
    acrossFields(['anonymous', 'contact'], contactRule),
    z.meta({
      if: partly({ anonymous: { const: true } }),
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: partly({ contact: false }),
      else: partly({ contact: { anyOf: [given('phone'), given('email')] } }, ['contact']),
    }),
  );
export type Submission = z.infer<typeof Submission>;

/** What the citizen keeps of a submission. The query code is shown this one time. */
export const Receipt = z.object({
  /** Number of the appeal. It is no secret, and opens nothing alone. */
  number: openNumber,
  /**
   * What opens the appeal together with its number. Kept as a hash: nobody can tell it again.
   * @example "7K3M-9QPZ-0V4R-T2XW"
   */
  queryCode: z.string(),
  /** Where the work stands: it has just come. */
  state: open(['submitted']),
  /** When the server took it. */
  submittedAt: Timestamp,
  /** By when it is accepted, refused or passed on. */
  dueAt: Timestamp,
});
export type Receipt = z.infer<typeof Receipt>;
