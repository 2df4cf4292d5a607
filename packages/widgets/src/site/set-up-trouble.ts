import { isThroughTrainError, type Transport } from '@through-train/client';
import type { SetUpTrouble } from './explain-failure.js';

const known = new WeakMap<object, SetUpTrouble>();

/** What was found out about a failed request, if anything. */
export const setUpTroubleOf = (error: unknown): SetUpTrouble | undefined =>
  typeof error === 'object' && error !== null ? known.get(error) : undefined;

/**
 * A transport that, when the API seems out of reach or to have no such site, finds out whether the
 * page is set up wrongly: a browser shows a missing registration as a lost connection. Who is
 * connected and set up well never loads the part that asks.
 */
export function explaining(transport: Transport, api: string, siteId: string): Transport {
  return {
    site: transport.site,
    async call(endpoint, call) {
      try {
        return await transport.call(endpoint, call);
      } catch (error) {
        if (mayBeSetUp(error, endpoint.path)) {
          const { explainFailure } = await import('./explain-failure.js');
          const trouble = await explainFailure(api, siteId);
          if (trouble) known.set(error, trouble);
        }
        throw error;
      }
    },
  };
}

const mayBeSetUp = (error: unknown, path: string): error is object =>
  isThroughTrainError(error) &&
  (error.name === 'NetworkError'
    ? navigator.onLine
    : error.status === 404 && path.startsWith('/v1/sites/'));
