import type { FieldError } from '@through-train/contract';
import * as z from 'zod/mini';
import { HttpProblem } from './problem.js';

// zod/mini brings no messages of its own.
z.config(z.locales.en());

const pointer = (path: readonly PropertyKey[]): string =>
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

/** The validated query of a request; every parameter at most once, none that the row has not. */
export function readQuery(schema: z.ZodMiniType | undefined, url: string): unknown {
  const given = new URL(url).searchParams;
  const names = [...given.keys()];
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) {
    const error = { path: pointer([repeated]), code: 'repeated', message: 'may be given once' };
    throw new HttpProblem('invalid', { errors: [error] });
  }
  // Built from entries, so that a parameter called __proto__ is a parameter like any other.
  const value = Object.fromEntries(given);
  const result = validate(schema ?? z.strictObject({}), value);
  return schema ? result : undefined;
}
