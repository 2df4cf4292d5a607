import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Caller } from '@through-train/core/privacy/caller.js';
import type { Dependencies } from '../dependencies.js';
import type { Http } from './context.js';
import { forwardedAddress, isForwarded, isLoopback, networksOf } from './forwarded.js';

/** What many callers share may do as much as this many of them. */
const manyCallers = 16;
/** A proxy that nobody told of may speak for a whole province. */
const veryManyCallers = 64;

interface NodeBindings {
  readonly incoming?: IncomingMessage;
}

/** The headers as they came. */
export const headersOf = (http: Http): IncomingMessage['headers'] =>
  (http.env as NodeBindings | undefined)?.incoming?.headers ?? {};

/** The address that connects. */
export const peerOf = (http: Http): string => getConnInfo(http).remote.address ?? '';

/**
 * The caller of a request. An address that a header names makes nobody local, whatever it is. Behind a
 * proxy that nobody told of, the address it names counts like any other, so that one stranger shuts
 * nobody else out; as anybody may have made it up, all it speaks for have one wide limit together.
 */
export function callerOf(
  { config, keys }: Pick<Dependencies, 'config' | 'keys'>,
  http: Http,
): Caller {
  const hash = (network: string): string =>
    createHmac('sha256', keys.for('address')).update(network).digest('base64url');
  const peer = peerOf(http);
  const headers = headersOf(http);
  if (http.get('throughUntoldProxy')) {
    const named = forwardedAddress(headers, peer, 'peer');
    const proxy = { hash: hash(`behind ${peer}`), share: veryManyCallers };
    if (named === forwardedAddress({}, peer, 'none')) {
      return { hash: proxy.hash, local: true, networks: [proxy] };
    }
    const own = hash(`${networksOf(named).own} says ${peer}`);
    return { hash: own, local: false, networks: [{ hash: own, share: 1 }, proxy] };
  }
  const trusted = config.trustedProxies ?? 'none';
  const address = forwardedAddress(headers, peer, trusted);
  const { own, wider } = networksOf(address);
  const told = trusted !== 'none' && isForwarded(headers);
  if (isLoopback(peer) && !told) return { hash: hash(own), local: true, networks: [] };
  const networks = [{ hash: hash(own), share: 1 }];
  if (wider !== '') networks.push({ hash: hash(`${wider}::/48`), share: manyCallers });
  return { hash: hash(own), local: false, networks };
}
