import type { ThroughTrainError } from './errors.js';

/** Milliseconds to wait before a call is repeated. `Retry-After` makes a wait longer, never shorter. */
export const waitAfter = ({ retryAfter = 0 }: ThroughTrainError, attempt: number): number =>
  Math.max(retryAfter * 1000, backOff(attempt));

/** Growing with the attempts, from 1 on, and spread so that a crowd does not come back at once. */
export const backOff = (attempt: number): number =>
  (0.5 + Math.random()) * 300 * 2 ** (attempt - 1);
