import { isThroughTrainError, type ThroughTrainError } from './errors.js';

/** Of answers that are no verdict on the call. */
const retryableStatuses = [408, 429, 500, 502, 503, 504];

/**
 * Whether a failed call is worth repeating: there was no connection, or no verdict on it, and the server
 * does not ask for a wait of more than `maxRetryAfter` seconds. One that got no answer in time is not,
 * because it may have arrived.
 */
export const mayPass = (error: unknown, maxRetryAfter: number): error is ThroughTrainError =>
  isThroughTrainError(error) &&
  (error.name === 'NetworkError' ||
    // The twin of this call is on its way: its answer will be ours.
    (error.status === 409 && error.code === 'in-flight') ||
    retryableStatuses.includes(error.status ?? 0)) &&
  !((error.retryAfter ?? 0) > maxRetryAfter);
