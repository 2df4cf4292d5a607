import type { FieldError, ProblemCode } from '@through-train/contract';

// Two copies of the client on one page, or one in an iframe, have different classes: a registered
// symbol lets each recognise the other's errors.
const brand = Symbol.for('@through-train/client/error');

interface ErrorDetails {
  status?: number | undefined;
  requestId?: string | undefined;
  fieldErrors?: readonly FieldError[] | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** Base of every error the client throws, apart from the `AbortError` of a cancelled call. */
export abstract class ThroughTrainError extends Error {
  abstract override readonly name:
    | 'ApiError'
    | 'NetworkError'
    | 'TimeoutError'
    | 'MalformedAnswerError';
  /** A word to decide on: a problem code of the API, or `network`, `timeout`, `malformed-answer`. */
  readonly code: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Quote it to the operator of the API: it finds the request in the log. */
  readonly requestId: string | undefined;
  /** What is wrong with which field; `path` is a JSON Pointer into the body or a query name. */
  readonly fieldErrors: readonly FieldError[];
  /** Seconds after which the server wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.fieldErrors = details.fieldErrors ?? [];
    this.retryAfter = details.retryAfter;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** The API refused: `code` says why, `fieldErrors` where. */
export class ApiError extends ThroughTrainError {
  override readonly name = 'ApiError';
}

/** No answer arrived: offline, refused, blocked by CORS or by a content security policy. */
export class NetworkError extends ThroughTrainError {
  override readonly name = 'NetworkError';
}

/** The answer did not arrive in time. A submission may still have been stored: send it again with the same key. */
export class TimeoutError extends ThroughTrainError {
  override readonly name = 'TimeoutError';
}

/** The answer was not what the API promises: a proxy's error page, or a newer or older server. */
export class MalformedAnswerError extends ThroughTrainError {
  override readonly name = 'MalformedAnswerError';
}

/** Whether the client threw this, in this realm or another. */
export const isThroughTrainError = (error: unknown): error is ThroughTrainError =>
  typeof error === 'object' && error !== null && brand in error;

/** Whether the API refused, optionally with this code. */
export const isApiError = (error: unknown, code?: ProblemCode): error is ApiError =>
  isThroughTrainError(error) &&
  error.name === 'ApiError' &&
  (code === undefined || error.code === code);

export const isNetworkError = (error: unknown): error is NetworkError =>
  isThroughTrainError(error) && error.name === 'NetworkError';

export const isTimeoutError = (error: unknown): error is TimeoutError =>
  isThroughTrainError(error) && error.name === 'TimeoutError';

export const isMalformedAnswerError = (error: unknown): error is MalformedAnswerError =>
  isThroughTrainError(error) && error.name === 'MalformedAnswerError';
