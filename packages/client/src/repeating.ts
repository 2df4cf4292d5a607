import type { RetryOptions } from 'ky';
import { isHTTPError } from 'ky';
import { problemOf, retryAfterOf } from './answers.js';
import { NetworkError } from './errors.js';
import type { SettledLimits } from './options.js';

/** Failures that pass: no verdict on the call, and worth asking again. */
const passing = [408, 429, 500, 502, 503, 504];

/**
 * When ky repeats a call: after a cut connection, after a failure that passes, and while a twin of the
 * call is on its way, whose answer will be ours too. An attempt that got no answer in time is not
 * repeated, because it may have arrived.
 */
export function repeating({ retry, maxRetryAfter, totalTimeout }: SettledLimits): RetryOptions {
  const end = totalTimeout === false ? Infinity : performance.now() + totalTimeout;
  let wait: number | undefined;
  return {
    limit: retry,
    methods: ['get', 'post', 'delete'],
    shouldRetry({ error, retryCount }) {
      wait = waitAfter(error, retryCount, maxRetryAfter);
      return wait !== undefined && performance.now() + wait < end;
    },
    // A hook may ask for a further attempt by itself: then nobody was asked how long to wait.
    delay: (attempt) => wait ?? backOff(attempt),
  };
}

/** Milliseconds to wait after a failure, or nothing when asking again is no use. */
function waitAfter(error: unknown, attempt: number, maxRetryAfter: number): number | undefined {
  if (error instanceof NetworkError) return backOff(attempt);
  if (!isHTTPError(error)) return undefined;
  const { response, data } = error;
  const inFlight = response.status === 409 && problemOf(data)?.code === 'in-flight';
  if (!inFlight && !passing.includes(response.status)) return undefined;
  const after = retryAfterOf(response) ?? 0;
  return after > maxRetryAfter ? undefined : Math.max(after * 1000, backOff(attempt));
}

/** Growing, and spread so that a crowd does not come back at once. */
const backOff = (attempt: number): number => (0.5 + Math.random()) * 300 * 2 ** (attempt - 1);
