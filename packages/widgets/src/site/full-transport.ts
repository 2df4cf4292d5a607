import { createTransport, type Transport } from '@through-train/client';
import { patience, silence } from './first-answer.js';

/**
 * The client's transport. After a read that failed it goes on where that ended: it is asked as often,
 * and takes as long in all, as if the first request had been its own.
 *
 * @throws the failure, when the time is over
 */
export async function fullTransport(
  baseUrl: string,
  site: string,
  failed?: { readonly error: unknown; readonly began: number },
): Promise<Transport> {
  const options = { baseUrl, site, maxRetryAfter: silence };
  if (!failed) return createTransport(options);
  const { retryAfter } = failed.error as { readonly retryAfter?: number };
  // Spread, so that a crowd does not come back at once.
  const wait = retryAfter ? retryAfter * 1000 : (0.5 + Math.random()) * 300;
  const left = patience - (performance.now() - failed.began) - wait;
  if (left <= 0) throw failed.error;
  await new Promise((over) => setTimeout(over, wait));
  return createTransport({ ...options, retry: 2, timeout: left, totalTimeout: left });
}
