import { createHmac } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Dependencies } from '../dependencies.js';
import type { Http } from './route.js';

/** Who calls, as far as protection against abuse needs it. */
export interface Caller {
  /** The address hashed with a key: the same caller again, but nobody who could be found. */
  readonly hash: string;
  /** The caller sits on this very machine. */
  readonly local: boolean;
}

const isLoopback = (address: string): boolean =>
  /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/.test(address);

function addressOf(http: Http, trustProxy: boolean): string {
  // The last entry is what our own proxy saw; the ones before it anybody can make up.
  const forwarded = trustProxy ? http.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  return forwarded || (getConnInfo(http).remote.address ?? '');
}

/** An IPv6 customer holds a whole /64, so that is what counts as one address. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':').toLowerCase();
}

/** The caller of a request. */
export function callerOf({ config, keys }: Dependencies, http: Http): Caller {
  const address = addressOf(http, config.trustProxy);
  const network = createHmac('sha256', keys.for('address')).update(networkOf(address));
  return { hash: network.digest('base64url'), local: isLoopback(address) };
}
