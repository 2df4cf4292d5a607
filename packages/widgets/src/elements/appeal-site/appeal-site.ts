import { ContextProvider } from '@lit/context';
import type { Transport } from '@through-train/client';
import { isId, isWebAddress, tidy } from '@through-train/embed/attributes.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { moveStyles } from '../../look/added-styles.js';
import {
  type Density,
  densities,
  type Scheme,
  schemes,
  type Theme,
  themes,
} from '../../look/look.js';
import { oneOf, refuse } from '../../site/attributes.js';
import { Connection, connectionContext } from '../../site/connection.js';
import { defaultApi } from '../../site/default-api.js';
import { property } from '../property.js';

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
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API. Default: the origin the script came from. */
  @property() api = '';

  /** Id of the site, such as `linxiang`. */
  @property() site = '';

  // Reflected: the elements inside read the attributes, also those of another version.

  /** The accent: `red` (default), `blue` or `neutral`. */
  @property({ reflect: true, useDefault: true }) theme: Theme | '' = '';

  /** `light` (default), `dark`, or `auto` to follow the device. */
  @property({ reflect: true, useDefault: true }) scheme: Scheme | '' = '';

  /** `comfortable` (default), or `compact` for officials. */
  @property({ reflect: true, useDefault: true }) density: Density | '' = '';

  /** Begins in elder mode (长辈版). What a person chose by the switch goes before it. */
  @property({ type: Boolean, reflect: true }) elder = false;

  /** `none` where the page has a switch of its own: then `elder` alone decides. */
  @property({ attribute: 'elder-switch', reflect: true, useDefault: true })
  elderSwitch: 'none' | '' = '';

  /** Replaces the way requests travel; for tests and for pages that add their own headers. */
  @property({ attribute: false }) transport: Transport | undefined;

  readonly #provider = new ContextProvider(this, { context: connectionContext });

  /** The API and site that the elements inside talk to. */
  get connection(): Connection | undefined {
    return this.#provider.value;
  }

  adoptedCallback(): void {
    moveStyles(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.theme = oneOf(this, 'theme', this.theme, themes);
    this.scheme = oneOf(this, 'scheme', this.scheme, schemes);
    this.density = oneOf(this, 'density', this.density, densities);
    this.elderSwitch = oneOf(this, 'elder-switch', this.elderSwitch, ['none']);
    if (['api', 'site', 'transport'].some((name) => changed.has(name))) this.#provide();
  }

  #provide(): void {
    const { transport } = this;
    const site = tidy(this.site);
    const api = this.api.trim() || defaultApi();
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
