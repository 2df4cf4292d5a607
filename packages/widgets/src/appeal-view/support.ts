import type { AppealListItem } from '@through-train/contract';
import type { AppealWords } from '@through-train/words/appeal/state-sentence.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Connection } from '../site/connection.js';
import { mark } from './marks.js';

/** What is known of this page's support for one appeal: on its way, failed, or the count since. */
type Known = 'sending' | 'failed' | number;

/** "Me too": lets the reader support the appeals that the host shows, each once. */
export class Support {
  readonly #host: ReactiveControllerHost;
  readonly #known = new Map<string, Known>();

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
    const done = typeof known === 'number';
    return html`<span class="support">
      <button
        type="button"
        class=${look}
        part="support"
        aria-disabled=${done || known === 'sending' ? 'true' : 'false'}
        @click=${() => this.#give(connection, number)}
      >${done ? mark('handled') : nothing}${words.term(done ? 'appealSupportDone' : 'appealSupport')}</button>
      <span class="quiet" role="status">${
        known === 'failed'
          ? words.term('appealSupportFailed')
          : words.term('appealSupports', Math.max(supports, done ? known : 0))
      }</span>
    </span>`;
  }

  async #give({ transport }: Connection, number: string): Promise<void> {
    const known = this.#known.get(number);
    if (known !== undefined && known !== 'failed') return;
    this.#set(number, 'sending');
    try {
      const { giveSupport } = await import('./give-support.js');
      this.#set(number, await giveSupport(transport, number));
    } catch {
      this.#set(number, 'failed');
    }
  }

  #set(number: string, known: Known): void {
    this.#known.set(number, known);
    this.#host.requestUpdate();
  }
}
