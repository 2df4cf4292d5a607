import { appealsApi } from '@through-train/client';
import type { AppealListItem } from '@through-train/contract';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Connection } from '../site/connection.js';
import { device } from './device.js';
import { mark } from './marks.js';
import type { AppealWords } from './state-sentence.js';

/** What is known of this page's support for one appeal. */
interface Supported {
  state: 'sending' | 'done' | 'failed';
  supports: number;
}

/** "Me too": lets the reader support the appeals that the host shows, each once. */
export class Support {
  readonly #host: ReactiveControllerHost;
  readonly #known = new Map<string, Supported>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The button with the count of those who already did; nothing for thanks, which nobody shares.
   * `look` is a class of buttons.
   */
  button(
    words: AppealWords,
    connection: Connection,
    { number, supports, kind }: Pick<AppealListItem, 'number' | 'supports' | 'kind'>,
    look: 'button small' | 'plain',
  ): TemplateResult | typeof nothing {
    if (kind === 'thanks') return nothing;
    const known = this.#known.get(number);
    const count = Math.max(supports, known?.supports ?? 0);
    const done = known?.state === 'done';
    return html`<span class="support">
      <button
        type="button"
        class=${look}
        part="support"
        aria-disabled=${known && known.state !== 'failed' ? 'true' : 'false'}
        @click=${() => this.#give(connection, number, count)}
      >${done ? mark('handled') : nothing}${words.term(done ? 'appealSupportDone' : 'appealSupport')}</button>
      <span class="quiet" role="status">${
        known?.state === 'failed'
          ? words.term('appealSupportFailed')
          : words.term('appealSupports', count)
      }</span>
    </span>`;
  }

  async #give(connection: Connection, number: string, supports: number): Promise<void> {
    const known = this.#known.get(number);
    if (known && known.state !== 'failed') return;
    this.#set(number, { state: 'sending', supports });
    try {
      const now = await appealsApi(connection.transport).support(number, device());
      this.#set(number, { state: 'done', supports: now });
    } catch {
      this.#set(number, { state: 'failed', supports });
    }
  }

  #set(number: string, supported: Supported): void {
    this.#known.set(number, supported);
    this.#host.requestUpdate();
  }
}
