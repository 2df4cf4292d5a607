import type { Hooks, KyInstance } from 'ky';

/** The platform's `fetch`, or something that takes its place. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What limits a call in time, and how often it is repeated. */
export interface Limits {
  /**
   * Milliseconds one attempt may take until its answer is there whole; `false` for no limit. An attempt
   * that got no answer in time is not repeated: it may have arrived.
   *
   * @default 15000
   */
  timeout?: number | false | undefined;
  /**
   * Milliseconds that all attempts and the waits between them may take; `false` for no limit.
   *
   * @default false
   */
  totalTimeout?: number | false | undefined;
  /**
   * How often a call that failed without a verdict (no connection, 408, 409 `in-flight`, 429, 500, 502,
   * 503, 504) is repeated. Waits grow from 0.3 s, with jitter; `Retry-After` can make them longer, never
   * shorter.
   *
   * @default 3
   */
  retry?: number | undefined;
  /**
   * The longest wait in seconds that a server may ask for by `Retry-After`. One that is longer, or for
   * which `totalTimeout` leaves no room, is not waited for: the `ApiError` is thrown at once, with
   * `retryAfter`. The same for reading and for writing.
   *
   * @default 30
   */
  maxRetryAfter?: number | undefined;
}

export interface ClientOptions extends Limits {
  /**
   * Where the API lives, without `/v1`, such as `https://appeals.example.gov.cn`. In a browser it
   * may be relative to the page.
   */
  baseUrl: string | URL;
  /** The site that calls are about when they do not name one, such as `linxiang`. */
  site?: string | undefined;
  /**
   * Replaces the platform's fetch, for tests, proxies or instrumentation.
   *
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined;
  /**
   * Hooks of ky, awaited one after the other. What they throw is thrown by the call as it is, and
   * nothing is repeated for it. A page may add no headers but `Authorization` and `If-None-Match`:
   * browsers refuse others across origins.
   *
   * @example
   * ```ts
   * createClient({ baseUrl, hooks: { beforeRequest: [({ request }) => console.log(request.url)] } });
   * ```
   */
  hooks?: Hooks | undefined;
  /**
   * A ky instance to extend: its hooks, headers and fetch are used. Time limits and repeating are the
   * client's own.
   */
  ky?: KyInstance | undefined;
  /** Sees each request before it leaves, repeated ones too, and may set its headers. Awaited. */
  onRequest?: ((request: Request) => void | Promise<void>) | undefined;
  /** Sees each answer of the server, for example to log `x-request-id`. Awaited. */
  onResponse?: ((response: Response) => void | Promise<void>) | undefined;
}

/** What every call takes. */
export interface CallOptions extends Omit<Limits, 'maxRetryAfter'> {
  /** Cancels the call; it then rejects with the reason of the signal, an `AbortError` by default. */
  signal?: AbortSignal | undefined;
  /** Gets the answer that the call took: its status and headers, such as `x-request-id` or `etag`. */
  onResponse?: ((response: Response) => void | Promise<void>) | undefined;
}

/** What a call that changes something takes. */
export interface WriteOptions extends CallOptions {
  /** Defaults to a new key for each call. Pass your own to repeat a call across restarts. */
  idempotencyKey?: string | undefined;
}

/** The longest time that timers can wait, in milliseconds: 24.8 days. */
const longest = 2 ** 31 - 1;

/** Limits as they are applied; `false` is none. */
export interface SettledLimits {
  readonly timeout: number | false;
  readonly totalTimeout: number | false;
  readonly retry: number;
  readonly maxRetryAfter: number;
}

/** @throws RangeError that names the option, what is allowed, and what was given */
export function settled(given: Limits, fallback: SettledLimits = defaults): SettledLimits {
  const { timeout, totalTimeout, retry, maxRetryAfter } = given;
  return {
    timeout: timeout === undefined ? fallback.timeout : time('timeout', timeout),
    totalTimeout:
      totalTimeout === undefined ? fallback.totalTimeout : time('totalTimeout', totalTimeout),
    retry: retry === undefined ? fallback.retry : count(retry),
    maxRetryAfter: maxRetryAfter === undefined ? fallback.maxRetryAfter : seconds(maxRetryAfter),
  };
}

const defaults: SettledLimits = {
  timeout: 15_000,
  totalTimeout: false,
  retry: 3,
  maxRetryAfter: 30,
};

function time(name: string, value: number | false): number | false {
  if (value === false || value > longest) return false;
  if (value > 0) return value;
  throw new RangeError(
    `${name} must be milliseconds above 0, or false for no limit; it is ${value}.`,
  );
}

function count(value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new RangeError(`retry must be a whole number, 0 for never; it is ${value}.`);
}

function seconds(value: number): number {
  if (value >= 0) return value;
  throw new RangeError(`maxRetryAfter must be seconds, 0 or more; it is ${value}.`);
}
