import type { FieldError, FieldErrorCode } from '@through-train/contract';
import * as z from 'zod/mini';
import { HttpProblem } from '../problem.js';

// zod/mini brings no messages of its own.
z.config(z.locales.en());

/** A JSON Pointer to what lies at a path. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;

/** The code of what the contract itself finds wrong is with the check that found it. */
const codeOf = (issue: Issue): FieldErrorCode => {
  switch (issue.code) {
    case 'custom':
      return issue.params?.code ?? 'invalid';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big';
    case 'invalid_type':
      return 'invalid-type';
    case 'invalid_format':
    case 'invalid_key':
      return 'invalid-format';
    case 'invalid_value':
      return 'invalid-value';
    case 'invalid_union':
      // With shapes of another type each, the value is of none; else it does not say which one it has.
      return issue.errors.length > 0 ? 'invalid-type' : 'invalid-value';
    default:
      return 'invalid';
  }
};

/** Of a value that may have several shapes: what is wrong with the one that it has, if it has one. */
function meant({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const ofItsType = errors.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return ofItsType.length === 1 ? ofItsType[0] : undefined;
}

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
  const within = issue.code === 'invalid_union' ? meant(issue) : undefined;
  if (within) {
    return within.flatMap((each) => fieldErrors({ ...each, path: [...issue.path, ...each.path] }));
  }
  return [{ path, code: codeOf(issue), message: issue.message }];
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
