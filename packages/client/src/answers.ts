import { type AnswerOf, type Endpoint, Problem } from '@through-train/contract';
import type { Answer } from './attempts.js';
import { ApiError, MalformedAnswerError } from './errors.js';

/**
 * The checked answer of an endpoint in a response that you fetched yourself, for example while the
 * rest of a page was still loading.
 *
 * @throws ApiError when the API refused, MalformedAnswerError when this is not what it promises
 */
export async function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<AnswerOf<E>> {
  return answerIn(endpoint, { response, text: await response.text() }) as AnswerOf<E>;
}

/** What an endpoint promises to answer, checked, or an error that says what came instead. */
export function answerIn({ answer: schema }: Endpoint, answer: Answer): unknown {
  if (!answer.response.ok) throw refusal(answer);
  if (!schema) return undefined;
  const data = parsed(answer.text);
  if (data === undefined) throw malformed('is not JSON', answer);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.');
  throw malformed(`has an unexpected ${path || 'shape'}`, answer, result.error);
}

/** The problem document in an answer, if it is one. */
export const problemIn = ({ text }: Answer): Problem | undefined =>
  Problem.safeParse(parsed(text)).data;

/** `Retry-After` in seconds, from either of its forms. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function refusal(answer: Answer): ApiError | MalformedAnswerError {
  const { response } = answer;
  const problem = problemIn(answer);
  const facts = {
    status: response.status,
    requestId: problem?.requestId ?? requestIdOf(response),
    retryAfter: retryAfterOf(response),
    fieldErrors: problem?.errors,
  };
  if (problem) return new ApiError(problem.code, problem.detail ?? problem.title, facts);
  return response.status >= 500
    ? new ApiError('unavailable', `The API failed (${response.status}). Try again later.`, facts)
    : malformed(`(${response.status}) is no problem document`, answer);
}

const malformed = (what: string, { response }: Answer, cause?: unknown) =>
  new MalformedAnswerError(
    'malformed-answer',
    `The API's answer ${what}. Check that baseUrl points at a Through Train API of this major version.`,
    { status: response.status, requestId: requestIdOf(response), cause },
  );

const requestIdOf = ({ headers }: Response) => headers.get('x-request-id') ?? undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
