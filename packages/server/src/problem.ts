import {
  type FieldError,
  type Problem,
  type ProblemCode,
  problems,
  problemTitles,
} from '@through-train/contract';
import { isBusy, isStorageTrouble } from '@through-train/core/database/trouble.js';
import { Refused } from '@through-train/core/refused.js';

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
 * Thrown where a request itself is at fault, to answer with an RFC 9457 problem. What the product
 * refuses, whoever asks, is `Refused`.
 *
 * @example throw new HttpProblem('malformed-request', { detail: 'The body was cut off.' });
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

/** Who has not shown who they are is told how. */
const howToSignIn: Partial<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  'not-signed-in': { 'WWW-Authenticate': 'Bearer' },
  'token-invalid': { 'WWW-Authenticate': 'Bearer' },
};

/** What was refused below the routes, as it is answered. */
const problemOfRefused = ({ code, detail, errors, retryAfter, cause }: Refused): HttpProblem =>
  new HttpProblem(code, {
    ...(detail !== undefined && { detail }),
    ...(errors && { errors }),
    headers: {
      ...howToSignIn[code],
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
    cause,
  });

/** What an error is to whoever asked: a problem as it was thrown, or that something broke here. */
export function problemOf(error: Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refused) return problemOfRefused(error);
  if (isBusy(error)) {
    return new HttpProblem('unavailable', {
      detail: 'Nothing can be stored for a moment. Keep what you wrote, and send it again.',
      headers: { 'Retry-After': '1' },
      cause: error,
    });
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
