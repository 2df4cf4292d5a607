import type { ProblemCode } from '@through-train/contract';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What the server that mounts the pages keeps with each request. */
export interface PageEnv {
  readonly Variables: { requestId: string };
}
export type Http = Context<PageEnv>;

/**
 * Asks the API within the server's own process, as the very caller of the page: whatever is limited
 * by caller counts for them. What broke while it answered is told in the log with the page's request.
 *
 * @param path with its query, such as `/v1/sites`
 * @param init method, headers and body. @default a GET
 */
export type AskApi = (http: Http, path: string, init?: RequestInit) => Promise<Response>;

/** Why something was refused, as far as a page tells. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly status: ContentfulStatusCode;
  /** Those of the answer that belong to the page too, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The API has not given what a page needs. */
export class ApiRefusal extends Error implements Refusal {
  override readonly name = 'ApiRefusal';
  readonly code: ProblemCode;
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ code, status, headers }: Refusal) {
    super(`The API answered ${status}.`);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

async function refusalOf(answer: Response): Promise<ApiRefusal> {
  const { code } = (await answer.json()) as Pick<Refusal, 'code'>;
  const retryAfter = answer.headers.get('Retry-After');
  return new ApiRefusal({
    code,
    status: answer.status as ContentfulStatusCode,
    headers: retryAfter === null ? {} : { 'Retry-After': retryAfter },
  });
}

/**
 * What the API answers.
 *
 * @throws {ApiRefusal} when it refuses
 */
export async function answerOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw await refusalOf(answer);
  return (await answer.json()) as T;
}
