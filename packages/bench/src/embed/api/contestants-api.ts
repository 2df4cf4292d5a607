import { artalkConfiguration, artalkPage } from './artalk.js';
import type { ShownAppeal } from './shown-appeals.js';
import { walinePage } from './waline.js';

/** Says what an API answers at an address, or undefined where there is none. */
export type ContestantsApi = (address: URL) => Promise<string> | undefined;

/**
 * Everybody's API: the real server for the elements, and for the peers what theirs would say, each in
 * its own protocol, of the same appeals.
 *
 * @param api address of a running Through Train server, which answers `/v1/`
 */
export function contestantsApi(api: string, appeals: readonly ShownAppeal[]): ContestantsApi {
  const peers: Readonly<Record<string, unknown>> = {
    '/api/comment': walinePage(appeals),
    '/api/v2/conf': artalkConfiguration,
    '/api/v2/comments': artalkPage(appeals),
    '/api/v2/pages/pv': { pv: 128 },
  };
  return ({ pathname, search }) => {
    if (pathname.startsWith('/v1/')) return real(api + pathname + search);
    return pathname in peers ? Promise.resolve(JSON.stringify(peers[pathname])) : undefined;
  };
}

async function real(address: string): Promise<string> {
  const answered = await fetch(address);
  const body = await answered.text();
  if (!answered.ok) throw new Error(`${answered.status} ${body}`);
  return body;
}
