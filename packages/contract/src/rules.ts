import * as z from 'zod/mini';
import type { FieldErrorCode } from './problem.js';

/** Gives what a check finds the code under which the API tells it. */
export const coded = (code: FieldErrorCode, error: string) => ({ error, params: { code } });

/** What a rule finds wrong with one of its fields. */
export interface BrokenRule {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly error: string;
}

/**
 * A rule across fields. It is asked as soon as those it reads are right, so that what it finds is told
 * together with mistakes in the others.
 */
export const acrossFields = <T extends object>(
  reads: readonly (keyof T & string)[],
  broken: (value: T) => readonly BrokenRule[],
) =>
  z.superRefine<T>(
    (value, context) => {
      for (const { field, code, error } of broken(value)) {
        context.addIssue({ code: 'custom', path: [field], message: error, params: { code } });
      }
    },
    {
      when: ({ value, issues }) =>
        typeof value === 'object' &&
        value !== null &&
        !issues.some(({ path }) => reads.some((field) => field === path?.[0])),
    },
  );

/**
 * In JSON Schema: what some fields of an object must be, whatever the others are. The latter is said
 * aloud, since linters take an object to have no others.
 */
export const partly = (
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
) => ({
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: true,
});

/** In JSON Schema: that a field is given. */
export const given = (field: string) => partly({ [field]: true }, [field]);
