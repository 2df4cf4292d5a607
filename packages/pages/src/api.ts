import type { Context } from 'hono';

/** What the server that mounts the pages keeps with each request. */
export interface PageEnv {
  readonly Variables: { requestId: string };
}
export type Http = Context<PageEnv>;

/**
 * Asks the API within the server's own process, as the very caller of the page: whatever is limited
 * by caller counts for them.
 *
 * @param path with its query, such as `/v1/sites`
 */
export type AskApi = (http: Http, path: string) => Promise<Response>;

/** The API has not given what a page needs. */
export class ApiRefusal extends Error {
  readonly answer: Response;

  constructor(answer: Response) {
    super(`The API answered ${answer.status}.`);
    this.answer = answer;
  }
}

/**
 * What the API answers.
 *
 * @throws {ApiRefusal} when it refuses
 */
export async function answerOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new ApiRefusal(answer);
  return (await answer.json()) as T;
}
