import type { Dependencies } from '../dependencies.js';
import { headersOf, peerOf } from './caller.js';
import type { Http } from './context.js';
import { isForwarded, isLoopback, isNear, isTrusted } from './forwarded.js';

const message =
  'A reverse proxy forwards requests, but TRUST_PROXY does not say whose word about the caller ' +
  'counts. Limits by address go by what the proxy says without proof, and all behind it share a ' +
  'wide one. Set TRUST_PROXY to its address, or to false where there is none.';

/** More machines of one's own network than this that forward are not told apart. */
const mostProxies = 64;

/** Notices a reverse proxy that nobody has told the server of, and says so once. */
export class ProxyWatch {
  readonly #dependencies: Pick<Dependencies, 'config' | 'log'>;
  readonly #proxies = new Set<string>();
  /** It was known at the start that there must be one, and it connects from this machine. */
  readonly #onThisMachine: boolean;
  #noticed = false;

  constructor(dependencies: Pick<Dependencies, 'config' | 'log'>) {
    this.#dependencies = dependencies;
    this.#onThisMachine = isBehindProxy(dependencies.config);
    if (this.#onThisMachine) this.#notice();
  }

  /** Whether a request comes through a proxy that nobody told of. */
  look(http: Http): boolean {
    const { trustedProxies } = this.#dependencies.config;
    if (trustedProxies === 'none' || trustedProxies === 'peer') return false;
    const peer = peerOf(http);
    if (!isNear(peer) || isTrusted(peer, trustedProxies ?? 'none')) return false;
    if (isForwarded(headersOf(http))) {
      if (this.#proxies.size < mostProxies) this.#proxies.add(peer);
      this.#notice();
      return true;
    }
    // What forwarded once forwards always, also for callers of whom it says nothing.
    return this.#proxies.has(peer) || (this.#onThisMachine && isLoopback(peer));
  }

  /** What `/readyz` says about it, null when nothing was noticed. */
  get warning(): { readonly code: 'proxy-not-trusted'; readonly message: string } | null {
    return this.#noticed ? { code: 'proxy-not-trusted', message } : null;
  }

  #notice(): void {
    if (this.#noticed) return;
    this.#noticed = true;
    this.#dependencies.log.warn(message);
  }
}

/**
 * Whether the settings alone say that there is a proxy: who is reached by https, which this server
 * does not speak, or from outside although it listens to this machine only, stands behind one.
 */
function isBehindProxy({ trustedProxies, publicUrl, host }: Dependencies['config']): boolean {
  if (trustedProxies !== undefined || publicUrl === undefined) return false;
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || (isThisMachine(host) && !isThisMachine(hostname));
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || isLoopback(host.replace(/^\[|\]$/g, ''));
