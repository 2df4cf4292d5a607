import { isHTTPError, isKyError } from 'ky';
import { ThroughTrainError, TimeoutError } from './errors.js';
import { dataOf, refusal } from './read-answer.js';

/** The client's error for one of ky's. What a hook threw stays as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof ThroughTrainError || !isKyError(error)) return error;
  if (isHTTPError(error)) return refusal(error.response, dataOf(error.data));
  // ky takes what a hook's own fetch threw for one of its requests.
  if (error.name === 'NetworkError') return error.cause;
  if (error.name !== 'TimeoutError') return error;
  return new TimeoutError(
    'timeout',
    'The API did not answer in time. The call may have arrived: repeat it with the same idempotencyKey.',
    { cause: error },
  );
}
