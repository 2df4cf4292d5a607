import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Config } from '../config.js';
import type { Http } from '../http/context.js';
import { isOwnOrigin, isPlainLocal } from '../http/own-origin.js';
import { HttpProblem } from '../problem.js';

type Known = Pick<Config, 'publicUrl'>;

/** What browsers keep for officials: the session, and that the device is known. */
type Kept = 'tt-staff' | 'tt-device';

/** The name of the session's cookie wherever the server is reached by https. */
export const securedCookie = '__Host-tt-staff';

// A browser keeps no Secure cookie from plain http. On the machine itself there is nobody to
// overhear it; anywhere else plain http works with the bearer token alone.
const cookieName = (config: Known, http: Http, kept: Kept): string =>
  isPlainLocal(config, http) ? kept : `__Host-${kept}`;

/**
 * Whether a page of the API's own origin sends this request. `Sec-Fetch-Site` cannot be set by a
 * page; browsers that do not send it send `Origin` with every request that changes something.
 */
export function isSameOrigin(config: Known, http: Http): boolean {
  const site = http.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = http.req.header('origin');
  return origin !== undefined && isOwnOrigin(config, http, origin);
}

/**
 * The session token of a request, from the `Authorization` header or else from the cookie.
 *
 * @throws HttpProblem `forbidden` when a cookie comes with a change that another origin asked for
 */
export function tokenOf(config: Known, http: Http): string | undefined {
  const authorization = http.req.header('authorization');
  if (authorization !== undefined) return /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  const token = getCookie(http, cookieName(config, http, 'tt-staff'));
  const reads = ['GET', 'HEAD'].includes(http.req.method);
  if (token === undefined || reads || isSameOrigin(config, http)) return token;
  throw new HttpProblem('forbidden', {
    detail: 'With the cookie, changes are taken from pages of this origin only.',
  });
}

/** The token of the device, if the browser has one. */
export const deviceOf = (config: Known, http: Http): string | undefined =>
  getCookie(http, cookieName(config, http, 'tt-device'));

/** Gives a token to the browser; only to a page of our own, others have no use for it. */
export function keepInBrowser(
  config: Known,
  http: Http,
  kept: Kept,
  { token, expiresAt }: { readonly token: string; readonly expiresAt: string },
): void {
  setCookie(http, cookieName(config, http, kept), token, {
    path: '/',
    httpOnly: true,
    secure: !isPlainLocal(config, http),
    sameSite: 'Strict',
    expires: new Date(expiresAt),
  });
}

/** Takes the session from the browser; the device stays known. */
export function dropSession(config: Known, http: Http): void {
  const secure = !isPlainLocal(config, http);
  deleteCookie(http, cookieName(config, http, 'tt-staff'), { path: '/', secure });
}
