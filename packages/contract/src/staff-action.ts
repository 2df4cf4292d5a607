import * as z from 'zod/mini';
import { Id, ReferenceNumber } from './primitives.js';
import { formLimits } from './site.js';
import { text } from './text.js';
import { rejectionReasons, supervisionLevels } from './vocabulary.js';

const explanation = text(2, 2000);
const passage = text(0, 8000);
const ids = z.array(Id).check(z.maxLength(50));

/** Everything an official can do to an appeal: one discriminated union over `action`. */
export const StaffCommand = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('accept'),
    /** Whom a report accuses: they never see it (信访工作条例 Art. 30). */
    accused: z.optional(z.strictObject({ unitIds: ids, mailboxIds: ids })),
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
  }),
  z.strictObject({ action: z.literal('approve-reply') }),
  z.strictObject({ action: z.literal('decline-reply'), reason: explanation }),
  z.strictObject({
    action: z.literal('extend'),
    /** At most 30 (信访工作条例 Art. 34). */
    days: z.int().check(z.minimum(1), z.maximum(30)),
    /** Told to the citizen. */
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
    action: z.literal('decide-reopening'),
    granted: z.boolean(),
    reason: explanation,
  }),
  z.strictObject({ action: z.literal('publish') }),
  z.strictObject({ action: z.literal('unpublish'), reason: explanation }),
  z.strictObject({
    action: z.literal('redact'),
    /** The text that is or will be published in place of the original. */
    title: text(formLimits.title.min, formLimits.title.max, true),
    body: text(2, formLimits.body.max),
  }),
]);
export type StaffCommand = z.infer<typeof StaffCommand>;
