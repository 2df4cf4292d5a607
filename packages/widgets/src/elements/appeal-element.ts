import type { Transport } from '@through-train/client';
import type { Site } from '@through-train/contract';
import type { PlainPage } from '@through-train/embed/catalogue.js';
import type { CommonTerms } from '@through-train/words/language/common.js';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { elderMode } from '../elder/elder-mode.js';
import { elderSwitch } from '../elder/elder-switch.js';
import type { ReadAloud } from '../elder/reading/read-aloud.js';
import type { AppealEventDetails } from '../events.js';
import type { Words } from '../language/words.js';
import { moveStyles } from '../look/added-styles.js';
import { baseStyles } from '../look/base.styles.js';
import {
  type Density,
  densities,
  Look,
  type Scheme,
  schemes,
  type Theme,
  themes,
} from '../look/look.js';
import { oneOf } from '../site/attributes.js';
import type { Connection } from '../site/connection.js';
import { SiteController } from '../site/site-controller.js';
import { Loading } from '../waiting/loading.js';
import { skeleton } from '../waiting/skeleton.js';
import { trouble } from '../waiting/trouble.js';
import { property } from './property.js';

/**
 * What the elements have in common: where their data is, their language, and what stands in their
 * place until they are ready. A subclass says its `words` and renders `renderReady`.
 *
 * @slot - What stands here until the element is ready, and when it cannot start.
 * @slot heading - A heading above the element.
 * @slot intro - A text between heading and element.
 * @event appeal-ready - The element can be used.
 * @event appeal-error - A request failed; the element says so.
 * @event appeal-elder - A person switched elder mode on or off, for all elements of the page.
 * @csspart elder-switch - The switch of elder mode; on the first element of a page.
 * @csspart read-aloud - In elder mode: the button that begins to read the element aloud.
 * @csspart reading - What steers the reading while it lasts.
 * @csspart button - Every button that has no part of its own.
 * @csspart error - What went wrong.
 * @csspart skeleton - What stands in until the first answer is there.
 */
export abstract class AppealElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Address of the API. Default: the origin the script came from. */
  @property() api = '';

  /** Id of the site, such as `linxiang`. Default: that of the `<appeal-site>` around it. */
  @property() site = '';

  /** The accent: `red` (default), `blue` or `neutral`. Default: that of the `<appeal-site>`. */
  @property() theme: Theme | '' = '';

  /** `light` (default), `dark`, or `auto` to follow the device. Default: that of the `<appeal-site>`. */
  @property() scheme: Scheme | '' = '';

  /** `comfortable` (default), or `compact` for officials. Default: that of the `<appeal-site>`. */
  @property() density: Density | '' = '';

  /**
   * Begins in elder mode (长辈版): large text, more contrast, fewer things at a time, read aloud.
   * What a person chose by the switch goes before it.
   */
  @property({ type: Boolean }) elder = false;

  /** `none` where the page has a switch of its own: then `elder` alone decides. */
  @property({ attribute: 'elder-switch' }) elderSwitch: 'none' | '' = '';

  /** Replaces the way requests travel; for tests and for pages that add their own headers. */
  @property({ attribute: false }) transport: Transport | undefined;

  /** The element's wording. */
  protected abstract readonly words: Words<CommonTerms>;

  /** False where the element can do its work without knowing its site. */
  protected readonly needsSite: boolean = true;

  /** Whether the element can carry the switch of elder mode. */
  protected get carriesSwitch(): boolean {
    return true;
  }

  /** True for as long as taking the fallback away would break into what somebody does there. */
  protected get fallbackInUse(): boolean {
    return false;
  }

  /** The page of the API's server that answers the fallback's form. */
  protected readonly plainPage: PlainPage = 'appeals';

  protected readonly look: Look = new Look(this, () => this.carriesSwitch);
  protected readonly siteController = new SiteController(this);
  protected readonly siteLoading = new Loading<Site>(this);
  #loaded: Connection | undefined;
  #ready = false;
  #reader: ReadAloud | undefined;
  #learning = false;
  #settled = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.closest('form')) return;
    import('../fallback/inside-form.js').then(
      ({ standApart }) => standApart(this, this.siteController, this.plainPage),
      console.warn,
    );
  }

  adoptedCallback(): void {
    moveStyles(this);
  }

  /** The API and site the element talks to, once it is known. */
  protected get connection(): Connection | undefined {
    return this.siteController.connection;
  }

  /** What the element shows once its site and its words are there. */
  protected abstract renderReady(connection: Connection, site: Site | undefined): TemplateResult;

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.theme = oneOf(this, 'theme', this.theme, themes);
    this.scheme = oneOf(this, 'scheme', this.scheme, schemes);
    this.density = oneOf(this, 'density', this.density, densities);
    this.elderSwitch = oneOf(this, 'elder-switch', this.elderSwitch, ['none']);
    this.look.find();
    if (!this.look.elder) this.#reader?.stop();
    this.siteController.find();
    const { connection } = this;
    if (connection && connection !== this.#loaded) {
      this.#loaded = connection;
      this.#ready = false;
      if (this.needsSite) void this.#loadSite(connection);
    }
  }

  async #loadSite(connection: Connection): Promise<void> {
    await this.siteLoading.run(() => connection.loadSite());
    if (this.siteLoading.state !== 'failed') return;
    this.reportError(this.siteLoading.error);
    void this.#settle();
  }

  protected override render(): TemplateResult {
    const { connection, words, siteLoading, look } = this;
    const known = !this.needsSite || siteLoading.state === 'done';
    // The look decides the first sight only: what somebody is filling in never goes away for it.
    const may = this.#ready || (look.ready && !this.fallbackInUse);
    const ready = connection && known && words.ready && may;
    return html`<div class="masthead">
        <div class="heading"><slot name="heading"></slot></div>
        ${ready ? this.#spoken(this.#renderAids()) : nothing}
      </div>
      <slot name="intro"></slot>
      ${ready ? this.#spoken(this.#renderReady(connection)) : this.#renderUnready()}
      ${ready ? this.#spoken(html`<p class="print-only quiet"><bdi>${location.href.split('#')[0]}</bdi></p>`) : nothing}
      ${look.elder && this.#reader ? this.#spoken(this.#reader.bar()) : nothing}`;
  }

  /** The switch of elder mode and, where that is on, what reads aloud. */
  #renderAids(): TemplateResult {
    const { elder, showsSwitch } = this.look;
    if (elder && !this.#reader) void this.#learnToRead();
    return html`${elder ? this.#reader?.button() : nothing}
      ${showsSwitch ? elderSwitch(this.words, elder, () => elderMode.choose(!elder, this)) : nothing}`;
  }

  async #learnToRead(): Promise<void> {
    // An element inside another one is read by that one.
    const root = this.getRootNode();
    const inside = root instanceof ShadowRoot && root.host instanceof AppealElement;
    if (this.#learning || inside) return;
    this.#learning = true;
    try {
      const { ReadAloud } = await import('../elder/reading/read-aloud.js');
      this.#reader = new ReadAloud(this);
      this.requestUpdate();
    } catch (error) {
      console.warn(`<${this.localName}> cannot read aloud: that part did not load.`, error);
    }
  }

  #renderReady(connection: Connection): TemplateResult {
    this.#announceReady();
    return this.renderReady(connection, this.needsSite ? this.siteLoading.value : undefined);
  }

  #renderUnready(): TemplateResult {
    const { words, siteLoading } = this;
    // The fallback of the page stays until there is something better, and for good if there is not.
    return html`${this.siteController.impossible ? this.#renderSetUpTrouble() : nothing}
      ${
        siteLoading.state === 'failed'
          ? this.#spoken(
              trouble(words, siteLoading.error, {
                retry: siteLoading.retry,
                seconds: siteLoading.countdown.seconds,
              }),
            )
          : nothing
      }
      <slot></slot>
      ${siteLoading.state === 'loading' ? this.#spoken(skeleton(words, siteLoading)) : nothing}`;
  }

  /** The page may be in a language that the element does not know, and answers in another. */
  #spoken(content: unknown): TemplateResult {
    return html`<div lang=${this.words.tag} dir=${this.words.dir}>${content}</div>`;
  }

  #renderSetUpTrouble(): TemplateResult {
    return this.#spoken(
      html`<div class="notice bad" part="error"><p>${this.words.term('troubleSetUp')}</p></div>`,
    );
  }

  #announceReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    // After this update, so that whoever listens finds the element as it will stay.
    void this.updateComplete.then(() => this.announce('appeal-ready', {}));
    void this.#settle();
  }

  async #settle(): Promise<void> {
    if (this.#settled) return;
    this.#settled = true;
    try {
      (await import('../page/settle.js')).settle(this);
    } catch (error) {
      console.warn(
        `<${this.localName}> minds neither page nor paper: that part did not load.`,
        error,
      );
    }
  }

  /** Tells the page that something failed. */
  protected reportError(error: unknown): void {
    this.announce('appeal-error', { error: error as Error });
  }

  /** Fires one of the elements' events; false when a listener cancelled it. */
  protected announce<K extends keyof AppealEventDetails>(
    type: K,
    detail: AppealEventDetails[K],
    { cancelable = false } = {},
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );
  }
}
