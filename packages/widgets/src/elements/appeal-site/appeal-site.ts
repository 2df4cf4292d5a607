import { ContextProvider } from '@lit/context';
import type { Transport } from '@through-train/client';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { darkTokens, tokens } from '../../look/tokens.styles.js';
import { isId, isWebAddress, oneOf, refuse } from '../../site/attributes.js';
import { Connection, connectionContext } from '../../site/connection.js';
import { defaultApi } from '../../site/default-api.js';
import { schemes, themes } from '../appeal-element.js';

/**
 * Says once, for all elements inside it, which API and which site they belong to and how they look.
 * Their language is the nearest `lang`, so `lang` may be set here as well.
 *
 * @example
 * <appeal-site site="linxiang" theme="blue">
 *   <mayor-mailbox>请拨打 0730-3720000</mayor-mailbox>
 *   <appeal-list></appeal-list>
 * </appeal-site>
 *
 * @tag appeal-site
 * @slot - What belongs to the site.
 */
export class AppealSite extends LitElement {
  static override styles = [
    tokens,
    darkTokens,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Address of the API. Default: the origin the script came from. */
  @property() api = '';

  /** Id of the site, such as `linxiang`. */
  @property() site = '';

  /** The accent: `red` or `blue`. */
  @property({ reflect: true }) theme: (typeof themes)[number] = 'red';

  /** `light`, `dark`, or `auto` to follow the device. */
  @property({ reflect: true }) scheme: (typeof schemes)[number] = 'light';

  /** Replaces the way requests travel; for tests and for pages that add their own headers. */
  @property({ attribute: false }) transport: Transport | undefined;

  readonly #provider = new ContextProvider(this, { context: connectionContext });

  /** The API and site that the elements inside talk to. */
  get connection(): Connection | undefined {
    return this.#provider.value;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('theme')) this.theme = oneOf(this, 'theme', this.theme, themes, 'red');
    if (changed.has('scheme')) this.scheme = oneOf(this, 'scheme', this.scheme, schemes, 'light');
    if (['api', 'site', 'transport'].some((name) => changed.has(name))) this.#provide();
  }

  #provide(): void {
    const { site, transport } = this;
    const api = this.api || defaultApi();
    if (!isId(site)) refuse(this, 'site', site, 'the id of a site, such as linxiang');
    if (!isWebAddress(api)) {
      refuse(this, 'api', api, 'the address of the API, such as https://appeals.example.gov.cn');
    }
    this.#provider.setValue(new Connection(api, site, transport));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appeal-site': AppealSite;
  }
}
