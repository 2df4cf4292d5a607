import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Dependencies } from '../dependencies.js';
import { forwardedAddress, isForwarded, isLoopback, isNear, networksOf } from './forwarded.js';
import type { Http } from './route.js';

/** Who calls, as far as protection against abuse needs it. */
export interface Caller {
  /** The address hashed with a key: the same caller again, but nobody who could be found. */
  readonly hash: string;
  /**
   * The same of the network around it, null where there is none. Who holds a /48 of IPv6 holds 65,536
   * callers, so what is counted for `hash` is counted here too, with a wider limit.
   */
  readonly widerHash: string | null;
  /** The caller sits on this very machine. */
  readonly local: boolean;
}

interface NodeBindings {
  readonly incoming?: IncomingMessage;
}

const headersOf = (http: Http): IncomingMessage['headers'] =>
  (http.env as NodeBindings | undefined)?.incoming?.headers ?? {};

/** Whether a proxy of one's own speaks for the caller although nobody said that it may. */
export function hasUntrustedProxy({ config }: Pick<Dependencies, 'config'>, http: Http): boolean {
  return (
    config.trustedProxies === undefined &&
    isForwarded(headersOf(http)) &&
    isNear(getConnInfo(http).remote.address ?? '')
  );
}

/**
 * The address that counts. Nothing was said about proxies, and one on this machine forwards: what it
 * says is not proven, but without it everybody would be this machine, whom no limit stops.
 */
function addressOf({ trustedProxies }: Dependencies['config'], http: Http): string {
  const peer = getConnInfo(http).remote.address ?? '';
  const unsaid = trustedProxies === undefined && isLoopback(peer) ? 'peer' : 'none';
  return forwardedAddress(headersOf(http), peer, trustedProxies ?? unsaid);
}

/** The caller of a request. */
export function callerOf(
  { config, keys }: Pick<Dependencies, 'config' | 'keys'>,
  http: Http,
): Caller {
  const address = addressOf(config, http);
  const { own, wider } = networksOf(address);
  const hash = (network: string): string =>
    createHmac('sha256', keys.for('address')).update(network).digest('base64url');
  return {
    hash: hash(own),
    widerHash: wider === '' ? null : hash(`${wider}::/48`),
    local: isLoopback(address),
  };
}
