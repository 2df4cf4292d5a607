import { ContextConsumer } from '@lit/context';
import type { Transport } from '@through-train/client';
import { isId, isWebAddress, tidy } from '@through-train/embed/attributes.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refuse } from './attributes.js';
import { Connection, connectionContext } from './connection.js';
import { defaultApi } from './default-api.js';
import { surroundingSite } from './surrounding-site.js';

/** What an element says about where its data is. */
export interface SiteHost extends ReactiveControllerHost, HTMLElement {
  api: string;
  site: string;
  transport: Transport | undefined;
}

/**
 * Finds the connection of an element: its own `api` and `site` attributes, and for what they leave
 * out the `<appeal-site>` around it.
 */
export class SiteController implements ReactiveController {
  /** Undefined until an `<appeal-site>` around the element is ready, and when no site is named. */
  connection: Connection | undefined;
  /** No site can be found: nobody named one, or what was named is not allowed. */
  impossible = false;
  readonly #host: SiteHost;
  readonly #around: ContextConsumer<typeof connectionContext, SiteHost>;
  #inputs: readonly unknown[] = [];

  constructor(host: SiteHost) {
    this.#host = host;
    this.#around = new ContextConsumer(host, { context: connectionContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    if (!surroundingSite(this.#host) || customElements.get('appeal-site')) return;
    // The elements arrive in any order: ask again once the one around can answer.
    void customElements.whenDefined('appeal-site').then(() => {
      if (!this.#host.isConnected) return;
      this.#around.hostConnected();
      this.#host.requestUpdate();
    });
  }

  /**
   * Looks again. The host calls it in `willUpdate`: `hostUpdate` of controllers comes after that,
   * too late for an element that starts to load as soon as it knows where.
   */
  find(): void {
    const { api, site, transport } = this.#host;
    const around = this.#around.value;
    const inputs = [api, site, transport, around];
    if (inputs.every((input, index) => input === this.#inputs[index]) && this.#inputs.length)
      return;
    this.#inputs = inputs;
    this.impossible = false;
    this.connection = this.#connect(around);
  }

  #connect(around: Connection | undefined): Connection | undefined {
    const { transport } = this.#host;
    const api = this.#host.api.trim();
    const site = tidy(this.#host.site);
    if (around && !api && !site && !transport) return this.#checked(around);
    const waiting = !around && !(api && site) && surroundingSite(this.#host);
    if (waiting) return undefined;
    return this.#checked(
      new Connection(
        api || around?.api || defaultApi(),
        site || around?.siteId || '',
        transport ?? (api ? undefined : around?.transport),
      ),
    );
  }

  #checked(connection: Connection): Connection | undefined {
    const { api, siteId } = connection;
    if (!isId(siteId)) {
      refuse(this.#host, 'site', siteId, 'the id of a site, such as linxiang');
    } else if (!isWebAddress(api)) {
      refuse(
        this.#host,
        'api',
        api,
        'the address of the API, such as https://appeals.example.gov.cn',
      );
    } else {
      return connection;
    }
    this.impossible = true;
    return undefined;
  }
}
