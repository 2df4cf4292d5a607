import * as z from 'zod/mini';
import { Id, ReferenceNumber } from './primitives.js';
import { formLimits } from './site.js';
import { text } from './text.js';
import { rejectionReasons, supervisionLevels } from './vocabulary.js';

const explanation = text(2, 2000);
const passage = text(0, 8000);
const ids = z.array(Id).check(z.maxLength(50));

const part = z.optional(
  z.int().check(
    z.minimum(2),
    z.meta({
      description: "Which text is meant: its id in the case's texts. Left out: the letter.",
    }),
  ),
);

/** A redacted version is one of the letter, of a reply in its four parts, or of any other text. */
const redactionOf: Readonly<Record<string, readonly string[]>> = {
  letter: ['title', 'body'],
  reply: ['request', 'findings', 'decision', 'legalBasis'],
  other: ['text'],
};

const Redaction = z
  .strictObject({
    action: z.literal('redact'),
    part,
    /** The letter: what is or will be published in place of the original. */
    title: z.optional(text(formLimits.title.min, formLimits.title.max, true)),
    body: z.optional(text(2, formLimits.body.max)),
    /** A reply: what is or will be published of its four parts; any of them may be empty. */
    request: z.optional(passage),
    findings: z.optional(passage),
    decision: z.optional(passage),
    legalBasis: z.optional(passage),
    /** Any other text: what is or will be published in its place. */
    text: z.optional(text(2, 2000)),
  })
  .check((given) => {
    const { part: of, ...fields } = given.value;
    const has = (name: string) => fields[name as keyof typeof fields] !== undefined;
    const kind = of === undefined ? 'letter' : has('text') ? 'other' : 'reply';
    const wanted = redactionOf[kind] ?? [];
    for (const name of Object.values(redactionOf).flat()) {
      if (has(name) === wanted.includes(name)) continue;
      const message = has(name)
        ? `does not belong to the redacted version of ${kind === 'letter' ? 'the letter' : 'this text'}`
        : 'is required';
      given.issues.push({ code: 'custom', input: given.value, path: [name], message });
    }
  });

/** Whom a report accuses: they never see it (信访工作条例 Art. 30). */
const Accused = z.strictObject({ unitIds: ids, mailboxIds: ids });

/** Everything an official can do to an appeal: one discriminated union over `action`. */
export const StaffCommand = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('accept'),
    accused: z.optional(Accused),
  }),
  z.strictObject({
    action: z.literal('reject'),
    reason: z.enum(rejectionReasons),
    explanation,
    /** Where the citizen can turn instead. */
    instead: explanation,
  }),
  z.strictObject({ action: z.literal('request-info'), question: explanation }),
  z.strictObject({
    action: z.literal('assign'),
    /** The unit that leads. */
    unitId: Id,
    /** Units that help. */
    coUnitIds: z.optional(ids),
    note: z.optional(text(0, 2000)),
  }),
  z.strictObject({ action: z.literal('return'), reason: explanation }),
  z.strictObject({ action: z.literal('claim') }),
  z.strictObject({ action: z.literal('start') }),
  z.strictObject({
    action: z.literal('reply'),
    request: passage,
    findings: text(2, 8000),
    decision: text(2, 8000),
    legalBasis: passage,
    publicText: z.optional(
      z
        .strictObject({
          request: passage,
          findings: text(2, 8000),
          decision: text(2, 8000),
          legalBasis: passage,
        })
        .check(
          z.meta({
            description:
              'What the public will read in its place; with it the official confirms that it names no citizen. Public as it is given where the site says replyPublication: confirmed, else proposed to a moderator. Not used for a report.',
          }),
        ),
    ),
  }),
  z.strictObject({ action: z.literal('approve-reply') }),
  z.strictObject({ action: z.literal('decline-reply'), reason: explanation }),
  z.strictObject({
    action: z.literal('extend'),
    /** At most 30 (信访工作条例 Art. 34). */
    days: z.int().check(z.minimum(1), z.maximum(30)),
    /** Told to the citizen, and to the public once a moderator published it. */
    reason: explanation,
  }),
  z.strictObject({ action: z.literal('approve-extension') }),
  z.strictObject({ action: z.literal('decline-extension'), reason: explanation }),
  z.strictObject({
    action: z.literal('supervise'),
    level: z.enum(supervisionLevels),
    note: explanation,
  }),
  z.strictObject({ action: z.literal('close') }),
  z.strictObject({
    action: z.literal('merge'),
    /** Number of the leading appeal. */
    into: ReferenceNumber,
  }),
  z.strictObject({
    action: z.literal('name-accused'),
    /** Added to those who are named already. Who has the case and is among them loses it at once. */
    accused: Accused,
    /** For officials who may still see it. */
    reason: z.optional(explanation),
  }),
  z.strictObject({
    action: z.literal('decide-reopening'),
    granted: z.boolean(),
    reason: explanation,
  }),
  /** Lets out the letter, or the one text named, and nothing else. */
  z.strictObject({ action: z.literal('publish'), part }),
  /** Takes down the letter, and with it everything, or the one text named. */
  z.strictObject({ action: z.literal('unpublish'), part, reason: explanation }),
  Redaction,
]);
export type StaffCommand = z.infer<typeof StaffCommand>;
