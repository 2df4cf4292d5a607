import {
  type AnswerOf,
  type BodyOf,
  type Endpoint,
  type ParamsOf,
  Problem,
  type QueryOf,
} from '@through-train/contract';
import ky, { isHTTPError, isNetworkError, isTimeoutError, type KyResponse } from 'ky';
import { ApiError, MalformedAnswerError, NetworkError, TimeoutError } from './errors.js';
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

const statusCodes = [408, 429, 500, 502, 503, 504];

/** Builds the transport that `sitesApi`, `appealsApi`, `trackingApi` and `staffApi` share. */
export function createTransport(options: ClientOptions): Transport {
  const { site, timeout = 15_000, retry = 3, maxRetryAfter = 30, onRequest, onResponse } = options;
  const base = String(options.baseUrl).replace(/\/+$/, '');

  async function send(endpoint: Endpoint, call: LooseCall): Promise<unknown> {
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(call.params?.[name] ?? ''),
    );
    const response = await ky(base + path, {
      method: endpoint.method,
      headers: {
        accept: 'application/json',
        ...(call.token && { authorization: `Bearer ${call.token}` }),
        ...(endpoint.method === 'POST' && {
          'idempotency-key': call.idempotencyKey ?? newIdempotencyKey(),
        }),
      },
      ...(call.query && { searchParams: call.query }),
      ...(call.body !== undefined && { json: call.body }),
      ...(call.signal && { signal: call.signal }),
      ...(options.fetch && { fetch: options.fetch as typeof fetch }),
      credentials: 'omit',
      timeout,
      totalTimeout: endpoint.method === 'GET' && timeout,
      retry: {
        limit: retry,
        methods: ['get', 'post', 'delete'],
        statusCodes,
        afterStatusCodes: [429, 503],
        jitter: true,
        shouldRetry: ({ error }) => {
          if (!isHTTPError(error)) return undefined;
          if ((retryAfterOf(error.response) ?? 0) > maxRetryAfter) return false;
          return problemOf(error.data)?.code === 'in-flight' || undefined;
        },
      },
      hooks: {
        beforeRequest: [({ request }) => onRequest?.(request)],
        afterResponse: [({ response }) => onResponse?.(response)],
      },
    });
    return endpoint.answer ? readAnswer(endpoint, response) : undefined;
  }

  return {
    site,
    async call<E extends Endpoint>(endpoint: E, call: Call<E>): Promise<AnswerOf<E>> {
      try {
        return (await send(endpoint, call as LooseCall)) as AnswerOf<E>;
      } catch (error) {
        throw translate(error, base);
      }
    },
  };
}

async function readAnswer(endpoint: Endpoint, response: KyResponse): Promise<unknown> {
  const requestId = requestIdOf(response);
  let json: unknown;
  try {
    json = await response.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw malformed('is not JSON', response.status, requestId, error);
  }
  const result = endpoint.answer?.safeParse(json);
  if (!result?.success) {
    const path = result?.error.issues[0]?.path.join('.');
    throw malformed(
      `has an unexpected ${path || 'shape'}`,
      response.status,
      requestId,
      result?.error,
    );
  }
  return result.data;
}

const malformed = (what: string, status: number, requestId: string | undefined, cause: unknown) =>
  new MalformedAnswerError(
    'malformed-answer',
    `The server's answer ${what}. Check that baseUrl points at a Through Train API of this major version.`,
    { status, requestId, cause },
  );

const requestIdOf = (response: Response) => response.headers.get('x-request-id') ?? undefined;

/** `Retry-After` in seconds, from either of its forms. */
function retryAfterOf(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

const problemOf = (data: unknown): Problem | undefined => Problem.safeParse(data).data;

function translate(error: unknown, base: string): unknown {
  if (isHTTPError(error)) {
    const { response } = error;
    const problem = problemOf(error.data);
    const facts = {
      status: response.status,
      requestId: problem?.requestId ?? requestIdOf(response),
      retryAfter: retryAfterOf(response),
      fieldErrors: problem?.errors,
      cause: error,
    };
    if (!problem) {
      return response.status >= 500
        ? new ApiError(
            'unavailable',
            `The server at ${base} failed (${response.status}). Try again later.`,
            facts,
          )
        : malformed(
            `(${response.status}) is no problem document`,
            response.status,
            facts.requestId,
            error,
          );
    }
    return new ApiError(problem.code, problem.detail ?? problem.title, facts);
  }
  if (isTimeoutError(error)) {
    return new TimeoutError(
      'timeout',
      `No answer from ${base} in time. It may have arrived: repeat the call with the same idempotencyKey.`,
      {
        cause: error,
      },
    );
  }
  if (isNetworkError(error)) {
    return new NetworkError(
      'network',
      `No connection to ${base}. Check the network, and that this page's origin is registered for the site.`,
      {
        cause: error,
      },
    );
  }
  return error;
}
