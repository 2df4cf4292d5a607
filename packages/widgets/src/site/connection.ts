import { createContext } from '@lit/context';
import { createTransport, sitesApi, type Transport } from '@through-train/client';
import type { Site } from '@through-train/contract';
import { earlyAnswerOrFetch } from './early-answer.js';
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
    // A longer wait is shown as a countdown: nobody should sit before a button that does nothing.
    this.transport =
      transport ??
      explaining(
        createTransport({
          baseUrl: api,
          site: siteId,
          maxRetryAfter: 2,
          fetch: earlyAnswerOrFetch,
        }),
        api,
        siteId,
      );
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
