import type { Transport } from '@through-train/client';
import type { Site } from '@through-train/contract';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AppealEventDetails } from '../events.js';
import type { CommonTerms } from '../language/common.js';
import type { Words } from '../language/words.js';
import { baseStyles } from '../look/base.styles.js';
import { oneOf } from '../site/attributes.js';
import type { Connection } from '../site/connection.js';
import { SiteController } from '../site/site-controller.js';
import { Loading } from '../waiting/loading.js';
import { skeleton } from '../waiting/skeleton.js';
import { trouble } from '../waiting/trouble.js';

export const themes = ['red', 'blue'] as const;
export const schemes = ['light', 'dark', 'auto'] as const;

/**
 * What the elements have in common: where their data is, their language, and what stands in their
 * place until they are ready. A subclass says its `words` and renders `renderReady`.
 *
 * @slot - What stands here until the element is ready, and when it cannot start.
 * @slot heading - A heading above the element.
 * @slot intro - A text between heading and element.
 * @event appeal-ready - The element can be used.
 * @event appeal-error - A request failed; the element says so.
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

  /** The accent: `red` or `blue`. */
  @property({ reflect: true }) theme: (typeof themes)[number] = 'red';

  /** `light`, `dark`, or `auto` to follow the device. */
  @property({ reflect: true }) scheme: (typeof schemes)[number] = 'light';

  /** Replaces the way requests travel; for tests and for pages that add their own headers. */
  @property({ attribute: false }) transport: Transport | undefined;

  /** The element's wording. */
  protected abstract readonly words: Words<CommonTerms>;

  /** False where the element can do its work without knowing its site. */
  protected readonly needsSite: boolean = true;

  protected readonly siteController = new SiteController(this);
  protected readonly siteLoading = new Loading<Site>(this);
  #loaded: Connection | undefined;
  #ready = false;

  /** The API and site the element talks to, once it is known. */
  protected get connection(): Connection | undefined {
    return this.siteController.connection;
  }

  /** What the element shows once its site and its words are there. */
  protected abstract renderReady(connection: Connection, site: Site | undefined): TemplateResult;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('theme')) this.theme = oneOf(this, 'theme', this.theme, themes, 'red');
    if (changed.has('scheme')) this.scheme = oneOf(this, 'scheme', this.scheme, schemes, 'light');
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
    if (this.siteLoading.state === 'failed') this.reportError(this.siteLoading.error);
  }

  protected override render(): TemplateResult {
    return html`<slot name="heading"></slot><slot name="intro"></slot>${this.#renderState()}`;
  }

  #renderState(): TemplateResult {
    const { connection, words, siteLoading } = this;
    const known = !this.needsSite || siteLoading.state === 'done';
    if (connection && known && words.ready) {
      this.#announceReady();
      return this.#spoken(
        this.renderReady(connection, this.needsSite ? siteLoading.value : undefined),
      );
    }
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
  }

  /** Tells the page that something failed. */
  protected reportError(error: unknown): void {
    this.announce('appeal-error', { error });
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
