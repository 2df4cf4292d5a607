import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '@through-train/contract';
import { addressOf } from './address.js';
import { answerIn, problemIn, retryAfterOf } from './answers.js';
import { type Answer, answerAfterAttempts, backOff } from './attempts.js';
import { newIdempotencyKey } from './idempotency-key.js';

export interface ClientOptions {
  /**
   * Where the API lives, without `/v1`, such as `https://appeals.example.gov.cn`. In a browser it
   * may be relative to the page.
   */
  baseUrl: string | URL;
  /** The site that calls are about when they do not name one, such as `linxiang`. */
  site?: string;
  /**
   * Replaces the platform's fetch, for tests, proxies or instrumentation.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /**
   * Milliseconds one attempt may take. Reads stop after this long including their retries.
   *
   * @default 15000
   */
  timeout?: number;
  /**
   * How often a call that failed without a verdict (no connection, 408, 409 in flight, 429, 5xx) is
   * repeated. Waits grow from 0.3 s with jitter.
   *
   * @default 3
   */
  retry?: number;
  /**
   * The longest `Retry-After` in seconds that is waited for in silence; a longer one is thrown as
   * an `ApiError` with `retryAfter`.
   *
   * @default 30
   */
  maxRetryAfter?: number;
  /** Sees each request before it leaves, for example to add a header. */
  onRequest?: (request: Request) => void;
  /** Sees each answer of the server, for example to log `x-request-id`. */
  onResponse?: (response: Response) => void;
}

/** What every call takes. */
export interface CallOptions {
  /** Cancels the call; it then rejects with the signal's `AbortError`. */
  signal?: AbortSignal | undefined;
}

/** What a call that changes something takes. */
export interface WriteOptions extends CallOptions {
  /** Defaults to a new key for each call. Pass your own to repeat a call across restarts. */
  idempotencyKey?: string | undefined;
}

type Part<Name extends string, T> = [T] extends [never] ? unknown : { [K in Name]: T };

export type Call<E extends Endpoint> = Part<'params', ParamsOf<E>> &
  Part<'query', QueryOf<E>> &
  Part<'body', BodyOf<E>> &
  WriteOptions & { token?: string | undefined };

/** Sends calls of the endpoint table and checks what comes back. */
export interface Transport {
  readonly site: string | undefined;
  call<E extends Endpoint>(endpoint: E, call: Call<E>): Promise<AnswerOf<E>>;
}

interface LooseCall extends WriteOptions {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  token?: string | undefined;
}

const passing = [408, 429, 500, 502, 503, 504];

/** Builds the transport that `sitesApi`, `appealsApi`, `trackingApi` and `staffApi` share. */
export function createTransport(options: ClientOptions): Transport {
  const { site, timeout = 15_000, retry = 3, maxRetryAfter = 30 } = options;
  const base = String(options.baseUrl).replace(/\/+$/, '');

  async function exchange(request: Request): Promise<Response> {
    options.onRequest?.(request);
    const response = await (options.fetch ?? fetch)(request);
    options.onResponse?.(response);
    return response;
  }

  function again(answer: Answer, attempt: number): number | undefined {
    const { response } = answer;
    // The twin of this call is on its way: its answer will be ours.
    const inFlight = response.status === 409 && problemIn(answer)?.code === 'in-flight';
    if (!inFlight && !passing.includes(response.status)) return undefined;
    const after = retryAfterOf(response);
    if (after === undefined) return backOff(attempt);
    return after > maxRetryAfter ? undefined : after * 1000;
  }

  async function send(endpoint: Endpoint, call: LooseCall): Promise<unknown> {
    const { method } = endpoint;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (call.token) headers.authorization = `Bearer ${call.token}`;
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    if (method === 'POST') headers['idempotency-key'] = call.idempotencyKey ?? newIdempotencyKey();
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    const url = base + addressOf(endpoint, call);
    const answer = await answerAfterAttempts({
      request: (signal) => new Request(url, { method, headers, body, signal, credentials: 'omit' }),
      fetch: exchange,
      timeout,
      total: method === 'GET' ? timeout : Infinity,
      retry,
      again,
      signal: call.signal,
    });
    return answerIn(endpoint, answer);
  }

  return {
    site,
    async call<E extends Endpoint>(endpoint: E, call: Call<E>): Promise<AnswerOf<E>> {
      return (await send(endpoint, call as LooseCall)) as AnswerOf<E>;
    },
  };
}
