import type { FieldError } from '@through-train/contract';
import * as z from 'zod/mini';
import { HttpProblem } from './problem.js';

// zod/mini brings no messages of its own.
z.config(z.locales.en());

/** A JSON Pointer to what lies at a path. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue): FieldError[] {
  const path = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: `${path}${pointer([key])}`,
      code: 'unknown-field',
      message: 'is not a field of this request',
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ path, code: 'required', message: `is required (${issue.expected})` }];
  }
  return [{ path, code: issue.code.replaceAll('_', '-'), message: issue.message }];
}

/** The field errors of a failed parse, each with a JSON Pointer and what is allowed. */
export const fieldErrorsOf = (error: z.core.$ZodError): FieldError[] =>
  error.issues.flatMap(fieldErrors);

/** The parsed value, or problem `invalid` with every field that is wrong. */
export function validate<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw new HttpProblem('invalid', { errors: fieldErrorsOf(result.error) });
}
