import * as z from 'zod/mini';
import { formLimits } from './letter/limits.js';
import { Id, ReferenceNumber } from './primitives.js';
import { acrossFields, type BrokenRule, given, partly } from './rules.js';
import { text } from './text.js';
import { rejectionReasons, replyParts, staffActions, supervisionLevels } from './vocabulary.js';

/** How many characters what an official writes has; `extension` in days (信访工作条例 Art. 34). */
export const commandLimits = {
  explanation: { min: 2, max: 2000 },
  note: { min: 0, max: 2000 },
  reply: {
    request: { min: 0, max: 8000 },
    findings: { min: 2, max: 8000 },
    decision: { min: 2, max: 8000 },
    legalBasis: { min: 0, max: 8000 },
  },
  /** A part of the redacted version of a reply: what names somebody may be all of it. */
  redactedPart: { min: 0, max: 8000 },
  extension: { min: 1, max: 30 },
} as const;

const within = ({ min, max }: { readonly min: number; readonly max: number }) => text(min, max);
const explanation = within(commandLimits.explanation);
const redactedPart = within(commandLimits.redactedPart);
const ids = z.array(Id).check(z.maxLength(50));

/** Which text is meant: its `id` in the `texts` of the case. Left out: the letter. */
const part = z.optional(z.int().check(z.minimum(2)));

/** A redacted version is one of the letter, of a reply in its four parts, or of any other text. */
const redactionOf = {
  letter: ['title', 'body'],
  reply: replyParts,
  other: ['text'],
} as const;
const redactedFields = Object.values(redactionOf).flat();
type Redacted = { readonly part?: number | undefined } & {
  readonly [Field in (typeof redactedFields)[number]]?: unknown;
};

/** Without `part` the letter is meant; with `text` it is no reply. All fields of the one are given. */
function redactionRule(redacted: Redacted): BrokenRule[] {
  const has = (name: keyof Redacted) => redacted[name] !== undefined;
  const kind = has('part') ? (has('text') ? 'other' : 'reply') : 'letter';
  const wanted: readonly string[] = redactionOf[kind];
  const whose = kind === 'letter' ? 'the letter' : 'this text';
  return redactedFields
    .filter((field) => has(field) !== wanted.includes(field))
    .map((field) =>
      has(field)
        ? {
            field,
            code: 'not-allowed',
            error: `does not belong to the redacted version of ${whose}`,
          }
        : { field, code: 'required', error: 'is required' },
    );
}

/** In JSON Schema: that these fields are given and the other ones are not. */
const onlyWith = (fields: readonly string[]) =>
  partly(
    Object.fromEntries(redactedFields.map((field) => [field, fields.includes(field)])),
    fields,
  );

const Redaction = z
  .strictObject({
    action: z.literal('redact'),
    part,
    /** Of the letter: the title that is or will be published. Needed without `part`. */
    title: z.optional(text(formLimits.title.min, formLimits.title.max, true)),
    /** Of the letter: the text that is or will be published. Needed without `part`. */
    body: z.optional(text(2, formLimits.body.max)),
    /** Of a reply: what was asked for. All four parts are needed, and any of them may be empty. */
    request: z.optional(redactedPart),
    /** Of a reply: what was found. */
    findings: z.optional(redactedPart),
    /** Of a reply: what was decided. */
    decision: z.optional(redactedPart),
    /** Of a reply: the rules that this rests on. */
    legalBasis: z.optional(redactedPart),
    /** Of any other text: what is or will be published in its place. */
    text: z.optional(explanation),
  })
  .check(
    acrossFields(['part'], redactionRule),
    z.meta({
      if: given('part'),
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: {
        if: given('text'),
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: onlyWith(redactionOf.other),
        else: onlyWith(redactionOf.reply),
      },
      else: onlyWith(redactionOf.letter),
    }),
  );

/** Whom a report accuses: they never see it (信访工作条例 Art. 30). */
const Accused = z.strictObject({
  /** Ids of units. */
  unitIds: ids,
  /** Ids of mailboxes, which stand for those who hold them. */
  mailboxIds: ids,
});

/** What the public will read of a reply in its place. */
const PublicReply = z.strictObject({
  /** What was asked for. */
  request: within(commandLimits.reply.request),
  /** What was found. */
  findings: within(commandLimits.reply.findings),
  /** What was decided. */
  decision: within(commandLimits.reply.decision),
  /** The rules that this rests on. */
  legalBasis: within(commandLimits.reply.legalBasis),
});

/** Everything an official can do to an appeal. What else a body has depends on its `action`. */
export const StaffCommand = z.discriminatedUnion(
  'action',
  [
    z.strictObject({
      action: z.literal('accept'),
      /** Whom a report accuses. They are shut out from then on. */
      accused: z.optional(Accused),
    }),
    z.strictObject({
      action: z.literal('reject'),
      reason: z.enum(rejectionReasons),
      /** Why, told to the citizen. */
      explanation,
      /** Where the citizen can turn instead. */
      instead: explanation,
    }),
    z.strictObject({
      action: z.literal('request-info'),
      /** What the citizen is asked. */
      question: explanation,
    }),
    z.strictObject({
      action: z.literal('assign'),
      /** Id of the unit that leads. */
      unitId: Id,
      /** Ids of units that help. */
      coUnitIds: z.optional(ids),
      /** A word to the unit; officials alone read it. */
      note: z.optional(within(commandLimits.note)),
    }),
    z.strictObject({
      action: z.literal('return'),
      /** Why it is not for this unit; officials alone read it. */
      reason: explanation,
    }),
    z.strictObject({ action: z.literal('claim') }),
    z.strictObject({ action: z.literal('start') }),
    z.strictObject({
      action: z.literal('reply'),
      /** What was asked for; may be empty. */
      request: within(commandLimits.reply.request),
      /** What was found. */
      findings: within(commandLimits.reply.findings),
      /** What was decided. */
      decision: within(commandLimits.reply.decision),
      /** The rules that this rests on; may be empty. */
      legalBasis: within(commandLimits.reply.legalBasis),
      /**
       * What the public will read in its place; with it the official confirms that it names no citizen.
       * Public as it is given where the site says `replyPublication: confirmed`, else proposed to a
       * moderator. Not used for a report.
       */
      publicText: z.optional(PublicReply),
    }),
    z.strictObject({ action: z.literal('approve-reply') }),
    z.strictObject({
      action: z.literal('decline-reply'),
      /** What has to be better; officials alone read it. */
      reason: explanation,
    }),
    z.strictObject({
      action: z.literal('extend'),
      /** How many days longer: at most 30 (信访工作条例 Art. 34). */
      days: z
        .int()
        .check(z.minimum(commandLimits.extension.min), z.maximum(commandLimits.extension.max)),
      /** Why, told to the citizen, and to the public once a moderator published it. */
      reason: explanation,
    }),
    z.strictObject({ action: z.literal('approve-extension') }),
    z.strictObject({
      action: z.literal('decline-extension'),
      /** Why not; officials alone read it. */
      reason: explanation,
    }),
    z.strictObject({
      action: z.literal('supervise'),
      level: z.enum(supervisionLevels),
      /** What is wanted; officials alone read it. */
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
      /** Why; for officials who may still see the appeal. */
      reason: z.optional(explanation),
    }),
    z.strictObject({
      action: z.literal('decide-reopening'),
      /** Whether it is handled again. */
      granted: z.boolean(),
      /** Why, told to the citizen. */
      reason: explanation,
    }),
    z.strictObject({ action: z.literal('publish'), part }),
    z.strictObject({
      action: z.literal('unpublish'),
      part,
      /** Why, told to the citizen. */
      reason: explanation,
    }),
    Redaction,
  ],
  {
    error: ({ code }) =>
      code === 'invalid_union' ? `must be one of ${staffActions.join(', ')}` : undefined,
  },
);
export type StaffCommand = z.infer<typeof StaffCommand>;
