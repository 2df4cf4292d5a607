import { isHTTPError, type RetryOptions } from 'ky';
import { NetworkError } from './errors.js';
import { failureOf } from './failure.js';
import type { SettledLimits } from './options.js';
import { mayPass } from './retryable.js';
import { backOff, waitAfter } from './waiting.js';

/**
 * When ky repeats a call: after a cut connection, after a failure that passes, and while a twin of the
 * call is on its way. An attempt that got no answer in time is not repeated, because it may have
 * arrived.
 */
export function repeating({ retry, maxRetryAfter, totalTimeout }: SettledLimits): RetryOptions {
  const end = totalTimeout === false ? Infinity : performance.now() + totalTimeout;
  let wait: number | undefined;
  return {
    limit: retry,
    methods: ['get', 'post', 'delete'],
    shouldRetry({ error, retryCount }) {
      // What a hook threw is no failure of the attempt, whatever it is.
      const isOfAttempt = isHTTPError(error) || error instanceof NetworkError;
      const failure = isOfAttempt ? failureOf(error) : undefined;
      wait = mayPass(failure, maxRetryAfter) ? waitAfter(failure, retryCount) : undefined;
      return wait !== undefined && performance.now() + wait < end;
    },
    // A hook may ask for a further attempt by itself: then nobody was asked how long to wait.
    delay: (attempt) => wait ?? backOff(attempt),
  };
}
