import type { Dependencies } from '../../dependencies.js';
import type { Http } from '../../http/context.js';
import { isOwnOrigin } from '../../http/own-origin.js';
import type { ResolvedSite } from '../../sites/directory.js';
import { isRegisteredOrigin } from '../../sites/registered-origin.js';
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

/**
 * Says where a form comes from. The very old browsers that tell neither Origin nor Referer count as
 * our own page: what they may do with that still needs a key that only our own page has.
 *
 * @throws FormRefusal from pages that are not registered for the site, and from `null`
 */
export async function senderOf(
  { db, config }: Pick<Dependencies, 'db' | 'config'>,
  http: Http,
  site: ResolvedSite,
): Promise<Sender> {
  const origin = originOf(http);
  if (origin === undefined || origin === 'null') {
    const fetchSite = http.req.header('sec-fetch-site');
    // A page with `Referrer-Policy: no-referrer` sends `null` even to its own origin.
    if (fetchSite === 'same-origin') return 'own';
    const silent = origin === undefined && (fetchSite === undefined || fetchSite === 'none');
    if (silent) return 'own';
    throw new FormRefusal(403, 'formRefusedNoOrigin');
  }
  if (isOwnOrigin(config, http, origin)) return 'own';
  const sites = site.path.map(({ id }) => id);
  if (await isRegisteredOrigin(db, origin, sites)) return 'registered';
  throw new FormRefusal(403, 'formRefusedOrigin', origin.slice(0, 200));
}
