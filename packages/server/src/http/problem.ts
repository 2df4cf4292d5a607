import {
  type FieldError,
  type FieldErrorCode,
  type Problem,
  type ProblemCode,
  problems,
  problemTitles,
} from '@through-train/contract';
import { isBusy, isStorageTrouble } from '../database/sqlite-error.js';

/** As many field errors as somebody reads; what was sent is not sent back at length. */
const mostErrors = 20;
const longestPath = 200;
const longestMessage = 500;

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;

/** What a problem answer may say beyond its code. */
export interface ProblemOptions {
  /** What happened and what to do, in a sentence. Never internals, never what a citizen wrote. */
  readonly detail?: string;
  /** The first twenty are listed; the answer says how many more there are. */
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/**
 * Thrown anywhere below a route to answer with an RFC 9457 problem; rolls back what is open.
 *
 * @example throw new HttpProblem('wrong-state', { detail: 'Only a replied appeal can be closed.' });
 */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly status: (typeof problems)[ProblemCode];
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly #detail: string | undefined;
  /** How many errors there are beyond those that are listed. */
  readonly #more: number;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.detail ?? problemTitles[code], { cause: options.cause });
    this.code = code;
    this.status = problems[code];
    this.errors = options.errors?.slice(0, mostErrors).map(({ path, code: kind, message }) => ({
      path: shortened(path, longestPath),
      code: kind,
      message: shortened(message, longestMessage),
    }));
    this.#more = (options.errors?.length ?? 0) - (this.errors?.length ?? 0);
    this.headers = options.headers ?? {};
    this.#detail = options.detail;
  }

  /** The answer's body. */
  toBody(requestId: string): Problem {
    const more = this.#more > 0 ? `${this.#more} more fields are not valid and not listed.` : '';
    const detail = [this.#detail, more].filter(Boolean).join(' ');
    return {
      type: `urn:through-train:problem:${this.code}`,
      title: problemTitles[this.code],
      status: this.status,
      code: this.code,
      ...(detail && { detail }),
      requestId,
      ...(this.errors && { errors: [...this.errors] }),
    };
  }
}

/** Problem `invalid` for one field; `path` is a JSON Pointer such as `/mailboxId`. */
export function invalidField(
  path: string,
  message: string,
  code: FieldErrorCode = 'invalid',
): HttpProblem {
  return new HttpProblem('invalid', { errors: [{ path, code, message }] });
}

/** Problem 429 that says when to try again. */
export function tooManyRequests(seconds: number, detail: string): HttpProblem {
  const wait = String(Math.max(1, Math.ceil(seconds)));
  return new HttpProblem('too-many-requests', { detail, headers: { 'Retry-After': wait } });
}

/** What an error is to whoever asked: a problem as it was thrown, or that something broke here. */
export function problemOf(error: Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (isBusy(error)) {
    return new HttpProblem('unavailable', { headers: { 'Retry-After': '1' }, cause: error });
  }
  if (isStorageTrouble(error)) {
    return new HttpProblem('unavailable', {
      detail: 'Nothing can be stored at the moment. Keep what you wrote, and send it again later.',
      headers: { 'Retry-After': '30' },
      cause: error,
    });
  }
  return new HttpProblem('internal', {
    detail: 'Try again later, and quote the request id when you ask for help.',
    cause: error,
  });
}
