import {
  createTransport,
  type ThroughTrainError,
  type Transport,
  waitAfter,
} from '@through-train/client';
import { answerTimeout, silence } from './first-answer.js';

/** A first request that failed without a verdict. */
export interface Failed {
  readonly error: ThroughTrainError;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly began: number;
}

/**
 * The client's transport. After a read that failed it goes on where that ended: it is asked as often,
 * and takes as long in all, as if the first request had been its own.
 *
 * @throws the failure, when the time is over
 */
export async function fullTransport(
  baseUrl: string,
  site: string,
  failed?: Failed,
): Promise<Transport> {
  const options = { baseUrl, site, maxRetryAfter: silence };
  if (!failed) return createTransport(options);
  const { error, began } = failed;
  const wait = waitAfter(error, 1);
  const left = answerTimeout - (performance.now() - began) - wait;
  if (left <= 0) throw error;
  await new Promise((over) => setTimeout(over, wait));
  return createTransport({ ...options, retry: 2, timeout: left, totalTimeout: left });
}
