import type { FieldError, FieldErrorCode, ProblemCode } from '@through-train/contract';

/** What a refusal may say beyond its code. */
export interface RefusedOptions {
  /** What happened and what to do, in a sentence. Never internals, never what a citizen wrote. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** After how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

/**
 * Thrown where something may not be done, by whoever knows the rule; rolls back what is open. It knows
 * no HTTP: the edge makes a problem of it (`problemOf`), a job passes over the appeal.
 *
 * @example throw new Refused('wrong-state', { detail: 'Only a replied appeal can be closed.' });
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, { detail, errors, retryAfter }: RefusedOptions = {}) {
    super(detail ?? code);
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/** `invalid` for one field; `path` is a JSON Pointer such as `/mailboxId`. */
export const invalidField = (
  path: string,
  message: string,
  code: FieldErrorCode = 'invalid',
): Refused => new Refused('invalid', { errors: [{ path, code, message }] });

/** `too-many-requests`, with how many seconds there are to wait. */
export const tooManyRequests = (seconds: number, detail: string): Refused =>
  new Refused('too-many-requests', { detail, retryAfter: Math.max(1, Math.ceil(seconds)) });
