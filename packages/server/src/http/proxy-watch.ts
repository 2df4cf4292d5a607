import type { Dependencies } from '../dependencies.js';
import { hasUntrustedProxy } from './caller.js';
import type { Http } from './route.js';

const message =
  'A reverse proxy forwards requests, but TRUST_PROXY does not say whose word about the caller ' +
  'counts. Limits by address go by what the proxy says without proof. Set TRUST_PROXY to its ' +
  'address, or to false where there is none.';

/** Notices a reverse proxy that nobody has told the server of, and says so once. */
export class ProxyWatch {
  readonly #dependencies: Pick<Dependencies, 'config' | 'log'>;
  #noticed = false;

  constructor(dependencies: Pick<Dependencies, 'config' | 'log'>) {
    this.#dependencies = dependencies;
    const { trustedProxies, publicUrl } = dependencies.config;
    // It speaks plain HTTP itself: who is reached by https stands behind one.
    if (trustedProxies === undefined && publicUrl?.startsWith('https:')) this.#notice();
  }

  /** Looks at one request. */
  look(http: Http): void {
    if (!this.#noticed && hasUntrustedProxy(this.#dependencies, http)) this.#notice();
  }

  /** What `/readyz` says about it, null when nothing was noticed. */
  get warning(): { readonly code: 'proxy-not-trusted'; readonly message: string } | null {
    return this.#noticed ? { code: 'proxy-not-trusted', message } : null;
  }

  #notice(): void {
    this.#noticed = true;
    this.#dependencies.log.warn(message);
  }
}
