import * as z from 'zod/mini';

/** Every `code` a problem answer can carry, with its HTTP status. */
export const problems = {
  'malformed-json': 400,
  'malformed-request': 400,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'token-invalid': 401,
  'tracking-failed': 404,
  forbidden: 403,
  'conflict-of-interest': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'in-flight': 409,
  'wrong-state': 409,
  'too-late': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  'key-reused': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problems;

/** One thing wrong with one field; `path` is a JSON Pointer such as `/contact/phone`. */
export const FieldError = z.object({ path: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** An RFC 9457 problem answer (`application/problem+json`). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  requestId: z.string(),
  errors: z.optional(z.array(FieldError)),
});
export type Problem = z.infer<typeof Problem>;
