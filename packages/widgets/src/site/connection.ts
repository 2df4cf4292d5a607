import { createContext } from '@lit/context';
import { sitesApi, type Transport } from '@through-train/client';
import type { Site } from '@through-train/contract';
import { lightTransport } from './light-transport.js';
import { explaining } from './set-up-trouble.js';

/**
 * The API and the site that elements talk to. One `<appeal-site>` makes one for all it contains, so
 * that the site is asked for once.
 */
export class Connection {
  readonly api: string;
  readonly siteId: string;
  readonly transport: Transport;
  #site: Promise<Site> | undefined;

  constructor(api: string, siteId: string, transport?: Transport) {
    this.api = api;
    this.siteId = siteId;
    this.transport = transport ?? explaining(lightTransport(api, siteId), api, siteId);
  }

  /** The site. A failure is not kept: asking again asks the server again. */
  loadSite(): Promise<Site> {
    this.#site ??= sitesApi(this.transport)
      .get(this.siteId)
      .catch((error: unknown) => {
        this.#site = undefined;
        throw error;
      });
    return this.#site;
  }
}

/**
 * The connection that `<appeal-site>` provides. The key is shared by all copies of this package on
 * a page, since an element of one version may stand inside an `<appeal-site>` of another.
 */
export const connectionContext = createContext<Connection | undefined>(
  Symbol.for('through-train/connection/1'),
);
