import * as z from 'zod/mini';

/** Every `code` a problem answer can carry, with its HTTP status. */
export const problems = {
  /** The body is no JSON, or has a name twice in one object. Mend the program that writes it. */
  'malformed-json': 400,
  /** The request cannot be read: its `Idempotency-Key` is too short, its query too long, or its body cut off. `detail` says what to change. */
  'malformed-request': 400,
  /** The call is for officials. Sign in by `POST /v1/staff/sessions`, and send its token. */
  'not-signed-in': 401,
  /** No official has this user name and password. Let the person type them again. */
  'sign-in-failed': 401,
  /** The token is missing, wrong or older than 30 minutes. Ask for number and query code again. */
  'token-invalid': 401,
  /** No appeal has this number together with this query code; which of the two is wrong is not told. Let the person compare both with the receipt. */
  'tracking-failed': 404,
  /** The official is known and may not do this. `detail` says why, where there is more to say. */
  forbidden: 403,
  /** The official, or the unit or mailbox they stand for, is accused in this appeal. Somebody else has to do it. */
  'conflict-of-interest': 403,
  /** There is no such path, site or appeal, or it is not for the eyes of whoever asks. */
  'not-found': 404,
  /** The path exists and does not take this method. `Allow` names those it takes. */
  'method-not-allowed': 405,
  /** None of the types in `Accept` can be answered. Ask for `application/json`. */
  'not-acceptable': 406,
  /** A request with this `Idempotency-Key` is still being handled. Send the same again in a second. */
  'in-flight': 409,
  /** The appeal does not stand where this can be done. Read it again: `allowed` says what can. */
  'wrong-state': 409,
  /** The time for it is over. `detail` says what can still be done. */
  'too-late': 409,
  /** The body is larger than 512 KiB. Send less. */
  'body-too-large': 413,
  /** The body is not sent as JSON. Send `Content-Type: application/json`. */
  'unsupported-media-type': 415,
  /** Something in body or query is not as it must be. `errors` names each field and what is allowed. */
  invalid: 422,
  /** This `Idempotency-Key` came with another body before. Make a key for each new request. */
  'key-reused': 422,
  /** Too much was asked from this address. Wait as many seconds as `Retry-After` says. */
  'too-many-requests': 429,
  /** Something broke in the server. Try again later, and quote `requestId` when you ask for help. */
  internal: 500,
  /** The server cannot answer at the moment. Try again after `Retry-After`. */
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problems;

/** What a problem is called, in English. */
export const problemTitles: Readonly<Record<ProblemCode, string>> = {
  'malformed-json': 'The body is not valid JSON',
  'malformed-request': 'The request is not valid HTTP',
  'not-signed-in': 'Sign in first',
  'sign-in-failed': 'User name or password is wrong',
  'token-invalid': 'The token is missing, wrong or expired',
  'tracking-failed': 'No appeal has this number and query code',
  forbidden: 'You may not do this',
  'conflict-of-interest': 'You are named in this appeal',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'This method is not allowed here',
  'not-acceptable': 'No answer of the wanted type',
  'in-flight': 'The same request is being handled',
  'wrong-state': 'Not possible in the present state',
  'too-late': 'The time limit has ended',
  'body-too-large': 'The body is too large',
  'unsupported-media-type': 'The body must be application/json',
  invalid: 'Some fields are not valid',
  'key-reused': 'The idempotency key was used for another request',
  'too-many-requests': 'Too many requests',
  internal: 'Something went wrong here',
  unavailable: 'Not available at the moment',
};

/** Every `code` a field error can carry. A later server may have more: show `message` for those. */
export const fieldErrorCodes = [
  /** It is missing or empty and has to be there. */
  'required',
  /** The request has no such field, or the category no such question. Leave it out. */
  'unknown-field',
  /** Another type of JSON is wanted, such as a text in place of a number. */
  'invalid-type',
  /** The text is not of the form that `message` describes, such as a day or a telephone number. */
  'invalid-format',
  /** The value is none of those that `message` lists. */
  'invalid-value',
  /** The answer is none of the options of its question. */
  'invalid-option',
  /** The text has fewer characters than it must have. */
  'too-short',
  /** The text has more characters, or the list more items, than it may have. */
  'too-long',
  /** The number is smaller than it may be. */
  'too-small',
  /** The number is larger than it may be. */
  'too-big',
  /** The text has a line break and must be of one line. */
  'line-break',
  /** The text holds what cannot be stored: NUL, or half of a character. */
  'unreadable',
  /** The same is given twice. */
  'repeated',
  /** This site has no column, mailbox, category or division of this id or code. */
  'unknown',
  /** It must be left out, or be false, as the other fields or the site are. */
  'not-allowed',
  /** The day lies in the future. */
  'too-late',
  /** Another privacy notice is in force now. Show that one, then send its version. */
  'outdated',
  /** The answer means danger. Show `message`, which has the number to call, and send nothing. */
  'emergency',
  /** Wrong in another way, which `message` says. */
  'invalid',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One thing that is wrong with one field. */
export const FieldError = z.object({
  /**
   * Where it is, as a JSON Pointer into the body (RFC 6901), or the name of a query parameter after `/`.
   * @example "/contact/phone"
   */
  path: z.string(),
  /**
   * What is wrong, for programs.
   * @example "too-short"
   */
  code: z.string(),
  /**
   * What is allowed, in English, for developers. Not for citizens.
   * @example "must have 4 to 40 characters"
   */
  message: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** What every call that fails is answered with: a problem as in RFC 9457 (`application/problem+json`). */
export const Problem = z.object({
  /**
   * The code as a URN, for readers of RFC 9457.
   * @example "urn:through-train:problem:invalid"
   */
  type: z.string(),
  /**
   * What the code is called, in English.
   * @example "Some fields are not valid"
   */
  title: z.string(),
  /**
   * The HTTP status, again.
   * @example 422
   */
  status: z.int(),
  /**
   * What went wrong, for programs. New codes may come; go by `status` where you do not know one.
   * @example "invalid"
   */
  code: z.string(),
  /** What happened this time and what to do, in a sentence of English. */
  detail: z.optional(z.string()),
  /**
   * Names this request in the server's log, as the header `X-Request-Id` does. Quote it when you ask
   * for help.
   * @example "01K9Z3V7Q4M8T2C6N0B5H1XWDE"
   */
  requestId: z.string(),
  /** Each wrong field, with code `invalid`: at most 20, and `detail` says how many more there are. */
  errors: z.optional(z.array(FieldError)),
});
export type Problem = z.infer<typeof Problem>;
