import { endpoints, type Site } from '@through-train/contract';
import type { Http } from '../../api.js';
import type { FormsOptions } from '../options.js';
import { FormRefusal } from '../refusal.js';

/** Where a form was posted from: a page of this server, or one that may embed its forms. */
export type Sender = 'own' | 'registered';

/** The origin of the page that posted, as far as the browser tells. */
function originOf(http: Http): string | undefined {
  const origin = http.req.header('origin');
  if (origin !== undefined) return origin;
  const referer = http.req.header('referer');
  // Browsers that leave Origin out of forms are older than the policies that hide the Referer.
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}

/** Whether an element on a page of this origin may send letters to the site: what browsers ask first. */
async function maySend({ ask }: FormsOptions, http: Http, site: Site, origin: string) {
  const { method, path } = endpoints.submitAppeal;
  const { headers } = await ask(http, path.replace('{site}', site.id), {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': method },
  });
  return headers.get('Access-Control-Allow-Origin') === origin;
}

/**
 * Says where a form comes from. The very old browsers that tell neither Origin nor Referer count as
 * our own page: what they may do with that still needs a key that only our own page has.
 *
 * @throws FormRefusal from pages that are not registered for the site, and from `null`
 */
export async function senderOf(options: FormsOptions, http: Http, site: Site): Promise<Sender> {
  const origin = originOf(http);
  if (origin === undefined || origin === 'null') {
    const fetchSite = http.req.header('sec-fetch-site');
    // A page with `Referrer-Policy: no-referrer` sends `null` even to its own origin.
    if (fetchSite === 'same-origin') return 'own';
    const silent = origin === undefined && (fetchSite === undefined || fetchSite === 'none');
    if (silent) return 'own';
    throw new FormRefusal(403, 'formRefusedNoOrigin');
  }
  if (options.isOwnOrigin(http, origin)) return 'own';
  if (await maySend(options, http, site, origin)) return 'registered';
  throw new FormRefusal(403, 'formRefusedOrigin', origin.slice(0, 200));
}
