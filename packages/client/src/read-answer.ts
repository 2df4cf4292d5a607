import { type AnswerOf, type Endpoint, Problem, type ProblemCode } from '@through-train/contract';
import { ApiError, MalformedAnswerError } from './errors.js';
import { type Legible, legibly } from './malformed-items.js';

/**
 * The checked answer of an endpoint in a response that you fetched yourself, for example while the
 * rest of a page was still loading.
 *
 * @throws ApiError when the API refused, MalformedAnswerError when this is not what it promises
 */
export async function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<Legible<AnswerOf<E>>> {
  const text = await response.text();
  if (!response.ok) throw refusal(response, dataOf(text));
  return answerIn(endpoint, { response, text }) as Legible<AnswerOf<E>>;
}

/** What an endpoint promises to answer, checked, or an error that says what came instead. */
export function answerIn(
  { answer: schema }: Endpoint,
  { response, text }: { response: Response; text: string },
): unknown {
  if (!schema) return undefined;
  const data = dataOf(text);
  if (typeof data === 'string') throw malformed('is not JSON', response);
  const result = legibly(schema, data);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.');
  throw malformed(`has an unexpected ${path || 'shape'}`, response, result.error);
}

/** What a text says as JSON, or the text. */
export function dataOf(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

/** The problem document in what was answered, if it is one. */
const problemOf = (data: unknown): Problem | undefined => Problem.safeParse(data).data;

/** `Retry-After` in seconds, from either of its forms; a time that is over is 0. */
function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : /^[A-Z][a-z]{2}/.test(value)
      ? (Date.parse(value) - Date.now()) / 1000
      : Number.NaN;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** What servers between the client and the API say by status, in documents of their own. */
const codes: Readonly<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  403: 'forbidden',
  408: 'unavailable',
  413: 'body-too-large',
  429: 'too-many-requests',
};

/** The error for an answer that is no success. */
export function refusal(response: Response, data: unknown): ApiError | MalformedAnswerError {
  const { status } = response;
  const problem = problemOf(data);
  const details = {
    status,
    requestId: problem?.requestId ?? requestIdOf(response),
    retryAfter: retryAfterOf(response),
    fieldErrors: problem?.errors,
  };
  if (problem) return new ApiError(problem.code, problem.detail ?? problem.title, details);
  const code = codes[status];
  if (code) {
    const message = `A server on the way to the API, such as a proxy, answered ${status} in its place.`;
    return new ApiError(code, message, details);
  }
  if (status >= 500) {
    return new ApiError('unavailable', `The API failed (${status}). Try again later.`, details);
  }
  return isRedirect(response)
    ? redirected(response)
    : malformed(`(${status}) is no problem document`, response);
}

/** A browser shows of a redirection that it was told not to follow nothing but its type. */
const isRedirect = ({ status, type }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

function redirected(response: Response): MalformedAnswerError {
  const target = response.headers.get('location');
  return new MalformedAnswerError(
    'redirected',
    `The address redirects${target ? ` to ${target}` : ''}, and what is to be sent would be lost on the way: nothing was sent there. Set baseUrl to where it leads.`,
    { status: response.status, requestId: requestIdOf(response) },
  );
}

const malformed = (what: string, response: Response, cause?: unknown) =>
  new MalformedAnswerError(
    'malformed-answer',
    `The API's answer ${what}. Check that baseUrl points at a Through Train API of this major version.`,
    { status: response.status, requestId: requestIdOf(response), cause },
  );

const requestIdOf = ({ headers }: Response) => headers.get('x-request-id') ?? undefined;
