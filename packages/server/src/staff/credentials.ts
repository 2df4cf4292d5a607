import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HttpProblem } from '../http/problem.js';

export const securedCookie = '__Host-tt-staff';
// A browser keeps no Secure cookie from plain http. On the machine itself there is nobody to
// overhear it; anywhere else plain http works with the bearer token alone.
const localCookie = 'tt-staff';

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;

function isLocal(c: Context): boolean {
  const forwarded = c.req.header('x-forwarded-proto') ?? '';
  return !/https/i.test(forwarded) && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(hostOf(c));
}

const cookieName = (c: Context): string => (isLocal(c) ? localCookie : securedCookie);

/**
 * Whether a page of the API's own origin sends this request. `Sec-Fetch-Site` cannot be set by a
 * page; browsers that do not send it send `Origin` with every request that changes something.
 */
export function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === hostOf(c);
}

/**
 * The session token of a request, from the `Authorization` header or else from the cookie.
 *
 * @throws HttpProblem `forbidden` when a cookie comes with a change that another origin asked for
 */
export function tokenOf(c: Context): string | undefined {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) return /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  const token = getCookie(c, cookieName(c));
  if (token === undefined || ['GET', 'HEAD'].includes(c.req.method) || isSameOrigin(c))
    return token;
  throw new HttpProblem('forbidden', {
    detail: 'With the cookie, changes are taken from pages of this origin only.',
  });
}

/** Gives the browser the token; never to a page of another origin, which has no use for it. */
export function keepToken(c: Context, token: string, expiresAt: string): void {
  if (!isSameOrigin(c)) return;
  setCookie(c, cookieName(c), token, {
    path: '/',
    httpOnly: true,
    secure: !isLocal(c),
    sameSite: 'Strict',
    expires: new Date(expiresAt),
  });
}

/** Takes the token from the browser. */
export function dropToken(c: Context): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: !isLocal(c) });
}
