import type { FieldError } from '@through-train/contract';
import * as z from 'zod/mini';
import { pointer } from './pointer.js';
import { invalidField, invalidFields } from './problem.js';

// zod/mini brings no messages of its own.
z.config(z.locales.en());

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
  throw invalidFields(fieldErrorsOf(result.error));
}

/** The validated query of a request; every parameter at most once, none that the row has not. */
export function readQuery(schema: z.ZodMiniType | undefined, url: string): unknown {
  const given = new URL(url).searchParams;
  const seen = new Set<string>();
  for (const name of given.keys()) {
    if (seen.has(name)) throw invalidField(pointer([name]), 'may be given once', 'repeated');
    seen.add(name);
  }
  // Built from entries, so that a parameter called __proto__ is a parameter like any other.
  const value = Object.fromEntries(given);
  const result = validate(schema ?? z.strictObject({}), value);
  return schema ? result : undefined;
}
