import type { Receipt } from '@through-train/contract';
import { isWebAddress } from '@through-train/embed/attributes.js';
import { copy } from '@through-train/embed/copy.js';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Announcer } from '../../../controls/announcer.js';
import { dated } from '../../../language/dated.js';
import type { Words } from '../../../language/words.js';
import { refuse } from '../../../site/attributes.js';
import { download } from './download.js';
import { receiptText } from './receipt-text.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface ReceiptParts {
  readonly words: Words<DeliveryTerms>;
  readonly announcer: Announcer;
  /** The page where letters are followed, if the page named one. */
  readonly trackerUrl: string;
  readonly onAnother: () => void;
}

/**
 * The receipt of one letter. The query code exists here and nowhere else, so whoever leaves without
 * having kept it is asked once.
 */
export class ReceiptView implements ReactiveController {
  readonly receipt: Receipt;
  readonly #host: Host;
  readonly #onLeave: () => void;
  #kept = false;
  #asked = false;
  #askAnother = false;
  #qr: TemplateResult | 'failed' | undefined;
  #note = '';
  /** The address that was refused, which is told once. */
  #refused = '';

  /** @param onLeave what takes it away, so that the back button does not bring it to the next person */
  constructor(host: Host, receipt: Receipt, words: Words<DeliveryTerms>, onLeave: () => void) {
    this.#host = host;
    this.receipt = receipt;
    this.#onLeave = onLeave;
    host.addController(this);
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('pagehide', this.#pageHide);
    void this.#draw(words);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('pagehide', this.#pageHide);
  }

  render({ words, announcer, trackerUrl, onAnother }: ReceiptParts): TemplateResult {
    const { number, queryCode, submittedAt, dueAt } = this.receipt;
    const text = () => receiptText(words, this.receipt, words.term('receiptFile'));
    const kept = (note: string) => {
      this.#kept = true;
      this.#note = note;
      announcer.say(note);
      this.#host.requestUpdate();
    };
    const onCopy = async () => {
      const copied = await copy(text(), this.#host.renderRoot as ShadowRoot);
      if (copied) kept(words.term('receiptCopied'));
      else {
        this.#note = words.term('receiptCopyFailed');
        announcer.say(this.#note);
      }
      this.#host.requestUpdate();
    };
    const tracker = this.#trackerLink(trackerUrl);
    return html`<div part="receipt" class="receipt">
      <h2 id="receipt" tabindex="-1">${words.term('receiptTitle')}</h2>
      <p>${dated(words.term('receiptDue', words.day(dueAt)))}</p>
      <div class="sheet slip">
        <dl>
          <div><dt>${words.term('receiptNumber')}</dt><dd class="code" translate="no">${number}</dd></div>
          <div><dt>${words.term('receiptCode')}</dt><dd class="code secret" translate="no">${queryCode}</dd></div>
          <div><dt>${words.term('receiptSubmitted')}</dt><dd class="figures">${words.moment(submittedAt)}</dd></div>
        </dl>
        <figure>
          ${
            this.#qr === 'failed'
              ? html`<p class="quiet">${words.term('receiptQrFailed')}</p>`
              : this.#qr
                ? html`${this.#qr}<figcaption class="quiet">${words.term('receiptQrHint')}</figcaption>`
                : nothing
          }
        </figure>
      </div>
      ${tracker ? html`<p class="print-only">${words.term('receiptTrack')} <bdi>${new URL(tracker, document.baseURI).href}</bdi></p>` : nothing}
      <p class="notice warn">${words.term('receiptKeep')}</p>
      <p class="actions">
        <button type="button" class="button primary" part="button" @click=${onCopy}>${words.term('receiptCopy')}</button>
        <button type="button" class="button" part="button" @click=${() => {
          kept('');
          print();
        }}>${words.term('receiptPrint')}</button>
        <button type="button" class="button" part="button" @click=${() => {
          download(text(), `${words.term('receiptFile')}-${number}.txt`);
          kept('');
        }}>${words.term('receiptDownload')}</button>
        ${this.#note ? html`<span class="quiet">${this.#note}</span>` : nothing}
      </p>
      ${
        this.#askAnother
          ? html`<div class="notice warn" role="alert">
              <p>${words.term('receiptUnsaved')}</p>
              <p><button type="button" class="button" @click=${onAnother}>${words.term('receiptAnotherAnyway')}</button></p>
            </div>`
          : nothing
      }
      <p class="actions onward">
        ${tracker ? html`<a class="button" href=${tracker}>${words.term('receiptTrack')}</a>` : nothing}
        <button type="button" class="plain" @click=${() => {
          if (this.#kept || this.#asked) onAnother();
          else this.#ask();
        }}>${words.term('receiptAnother')}</button>
      </p>
    </div>`;
  }

  /** Lets go of the page: the receipt is no longer shown. */
  end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** The tracker's page for the number, if it is a page. The query code never gets into an address. */
  #trackerLink(template: string): string {
    const link = template.replace('{number}', encodeURIComponent(this.receipt.number));
    if (template === '' || isWebAddress(link, document.baseURI)) return link;
    if (this.#refused !== template) {
      refuse(this.#host, 'tracker-url', template, 'an http(s) address');
      this.#refused = template;
    }
    return '';
  }

  #ask(): void {
    this.#asked = true;
    this.#askAnother = true;
    this.#host.requestUpdate();
  }

  async #draw(words: Words<DeliveryTerms>): Promise<void> {
    try {
      const { qrCode } = await import('./qr-code.js');
      this.#qr = qrCode(receiptText(words, this.receipt), words.term('receiptQr'));
    } catch (error) {
      this.#qr = 'failed';
      console.warn('The QR code of the receipt could not be made.', error);
    }
    this.#host.requestUpdate();
  }

  /** Browsers that never ask keep it for whoever left by mistake. */
  readonly #pageHide = (): void => {
    if (this.#kept || this.#asked) this.#onLeave();
  };

  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#kept || this.#asked) return;
    this.#asked = true;
    event.preventDefault();
    // Chromium before 119 asks only when this is set.
    event.returnValue = '';
  };
}
