import {
  type AppealFacts,
  actions,
  actorRoles,
  grades,
  isReadable,
  kinds,
  newAppeal,
  parseReferenceNumber,
  publicationStates,
  Timestamp,
  textTypes,
} from '@through-train/contract';
import * as z from 'zod/mini';

/** Marks a row as written by `through-train export`, and the version of what is in it. */
export const recordFormat = 'through-train/1';

const text = z.string().check(z.maxLength(200_000), z.refine(isReadable, 'half a character'));
const maybe = z.nullable(text);
const json = z.string().check(
  z.maxLength(1_000_000),
  z.refine((value) => {
    try {
      return typeof JSON.parse(value) === 'object';
    } catch {
      return false;
    }
  }, 'must be JSON'),
);
const sequence = z.int().check(z.minimum(1), z.maximum(100_000));
const audiences = ['public', 'citizen', 'staff'] as const;

/** Every fact, each of its own kind: what decides later must never meet a gap. */
const blank = newAppeal({
  number: '',
  kind: 'consultation',
  site: '',
  publicationWish: 'public',
  mailboxId: null,
  mailboxUnitId: null,
  submittedAt: '',
});
const Facts = z
  .record(z.string(), z.unknown())
  .check(
    z.refine(
      (facts) =>
        Object.entries(blank).every(
          ([name, value]) =>
            name in facts && (value === null || typeof facts[name] === typeof value),
        ),
      'facts are not complete',
    ),
  );

/**
 * An appeal with everything that was kept of it, except how to reach the citizen, the query code, and
 * what officials noted for each other: that was written for those who may see the case, where it is.
 */
export const AppealRecord = z.object({
  format: z.literal(recordFormat),
  number: z.string().check(z.refine((value) => parseReferenceNumber(value) === value, 'no number')),
  siteId: text,
  column: text,
  kind: z.enum(kinds),
  categoryId: maybe,
  mailboxId: maybe,
  language: text,
  divisionCode: text,
  title: text,
  body: text,
  details: json,
  publicationWish: z.enum(['public', 'private']),
  anonymous: z.int(),
  submittedAt: Timestamp,
  facts: Facts,
  firstRepliedAt: z.nullable(Timestamp),
  redactedTitle: maybe,
  redactedBody: maybe,
  publicTitle: maybe,
  publicBody: maybe,
  publishedAt: z.nullable(Timestamp),
  supports: z.int().check(z.minimum(0)),
  updatedAt: Timestamp,
  events: z.array(
    z.object({
      sequence,
      action: z.enum(actions),
      at: Timestamp,
      role: z.enum(actorRoles),
      byName: z.nullable(json),
      note: maybe,
      shownTo: z.enum(audiences),
      noteTo: z.enum(audiences),
      command: json,
      changes: z.optional(z.nullable(json)),
    }),
  ),
  replies: z.array(
    z.object({
      status: z.enum(['pending', 'given', 'declined']),
      sequence: z.nullable(sequence),
      unitId: maybe,
      unitName: json,
      request: text,
      findings: text,
      decision: text,
      legalBasis: text,
      publicText: z.nullable(json),
      repliedAt: Timestamp,
    }),
  ),
  supplements: z.array(z.object({ sequence, text, at: Timestamp })),
  evaluations: z.array(
    z.object({ sequence, grade: z.literal(grades), reason: maybe, at: Timestamp }),
  ),
  publicTexts: z.array(
    z.object({
      sequence,
      type: z.enum(textTypes),
      publication: z.enum(publicationStates),
      redacted: z.nullable(json),
    }),
  ),
});
export type AppealRecord = z.infer<typeof AppealRecord>;

/** The facts of a record, whose form its schema has checked. */
export const recordedFacts = (record: AppealRecord): AppealFacts =>
  record.facts as unknown as AppealFacts;

/** What a row of an export says in its field `record`; undefined for a row of another system. */
export function recordIn(
  row: Readonly<Record<string, unknown>>,
): { readonly record: AppealRecord } | { readonly problem: string } | undefined {
  const { record } = row;
  let value: unknown = record;
  if (typeof record === 'string' && record.startsWith('{"format":')) {
    try {
      value = JSON.parse(record);
    } catch {
      return { problem: 'has a record that is not whole; was the cell cut off?' };
    }
  }
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  const parsed = z.safeParse(AppealRecord, value);
  if (parsed.success) return { record: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    problem: `has a record that is not right (${issue?.path.join('.')}: ${issue?.message})`,
  };
}
