import type { Config } from '../config.js';
import type { Http } from './context.js';

type Known = Pick<Config, 'publicUrl'>;

const hostOf = (http: Http): string =>
  (http.req.header('host') ?? new URL(http.req.url).host).toLowerCase();

/** A page cannot send this header: a request of another origin that has it is asked for first. */
const isForwardedHttps = (http: Http): boolean =>
  /https/i.test(http.req.header('x-forwarded-proto') ?? '');

/**
 * Whether a page of this origin is a page of this server: of `PUBLIC_URL`, or of the host that was
 * asked. Where that is reached by https, its namesake on plain http is another origin, which
 * anybody on the way can write.
 */
export function isOwnOrigin({ publicUrl }: Known, http: Http, origin: string): boolean {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (origin === own?.origin) return true;
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  if (host !== hostOf(http)) return false;
  // Behind a proxy that tells nothing the scheme is not known here; https is never the worse one.
  const https = own?.host === host ? own.protocol === 'https:' : isForwardedHttps(http);
  return protocol === 'https:' || !https;
}

/**
 * Whether a browser reaches this server on its own machine without https, where it would keep no
 * Secure cookie. `PUBLIC_URL` says how it is reached, whatever `Host` a proxy sends.
 */
export function isPlainLocal({ publicUrl }: Known, http: Http): boolean {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl);
  const https = own ? own.protocol === 'https:' : isForwardedHttps(http);
  const host = own ? own.host : hostOf(http);
  return !https && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}
