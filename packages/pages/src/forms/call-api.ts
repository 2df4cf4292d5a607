import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '@through-train/contract';
import * as z from 'zod/mini';
import { ApiRefusal, type AskApi, answerOf, type Http } from '../api.js';

/** What goes with a call, as its row asks for. */
export interface Given<E extends Endpoint> {
  readonly params?: ParamsOf<E>;
  readonly query?: QueryOf<E>;
  readonly body?: BodyOf<E>;
  /** The idempotency key. */
  readonly key?: string;
  /** What `POST /v1/tracking` gave. */
  readonly token?: string;
}

/**
 * Calls one endpoint of the API for the caller of a page.
 *
 * @throws {ApiRefusal} when it refuses
 */
export type CallApi = <E extends Endpoint>(endpoint: E, given?: Given<E>) => Promise<AnswerOf<E>>;

function addressOf(endpoint: Endpoint, { params, query }: Given<Endpoint>): string {
  // What cannot stand in a path, such as two dots, would ask for something else.
  if (endpoint.params && !z.safeParse(endpoint.params, params).success) {
    throw new ApiRefusal({ code: 'not-found', status: 404, headers: {} });
  }
  const filled = Object.entries(params ?? {}).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, encodeURIComponent(String(value))),
    endpoint.path as string,
  );
  return query ? `${filled}?${new URLSearchParams(query as Record<string, string>)}` : filled;
}

/** How a page calls the API. */
export const callsOf =
  (ask: AskApi, http: Http): CallApi =>
  async <E extends Endpoint>(endpoint: E, given: Given<E> = {}) => {
    const { body, key, token } = given;
    const headers = {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      // Whatever was sent as a token must fit into a header.
      ...(token !== undefined && { Authorization: `Bearer ${encodeURIComponent(token)}` }),
    };
    const { method } = endpoint;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const address = addressOf(endpoint, given as Given<Endpoint>);
    return await answerOf<AnswerOf<E>>(await ask(http, address, { method, headers, ...sent }));
  };
