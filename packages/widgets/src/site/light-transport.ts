import {
  type Addressed,
  addressOf,
  mayPass,
  NetworkError,
  type Transport,
} from '@through-train/client';
import { answerTimeout, firstAnswer, silence } from './first-answer.js';
import type { Failed } from './full-transport.js';

/**
 * How elements ask. What anybody may read takes one plain request, or is there already because the
 * loader asked for it. Only what sends something, and a read that failed without a verdict, needs the
 * client's transport: a part of its own, so that nobody waits for it to see something.
 */
export function lightTransport(api: string, site: string): Transport {
  const baseUrl = api.replace(/\/+$/, '');
  return {
    site,
    async call(endpoint, call) {
      const began = performance.now();
      let failed: Failed | undefined;
      if (endpoint.method === 'GET' && !call.token) {
        try {
          const url = baseUrl + addressOf(endpoint, call as Addressed);
          return await firstAnswer(endpoint, url, call.signal);
        } catch (error) {
          if (!mayPass(error, silence)) throw error;
          failed = { error, began };
        }
      }
      const { fullTransport } = await import('./full-transport.js').catch((cause: unknown) => {
        throw (
          failed?.error ?? new NetworkError('network', 'The part that sends is missing.', { cause })
        );
      });
      const transport = await fullTransport(baseUrl, site, failed);
      // Reads stop in time, also those that carry a token.
      const isWhole = endpoint.method === 'GET' && !failed;
      return transport.call(endpoint, isWhole ? { ...call, totalTimeout: answerTimeout } : call);
    },
  };
}
