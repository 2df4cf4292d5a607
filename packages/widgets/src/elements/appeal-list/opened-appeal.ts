import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import '../../define/appeal-detail.js';
import type { Words } from '../../language/words.js';
import type { Look } from '../../look/look.js';
import type { Connection } from '../../site/connection.js';
import type { ListTerms } from './list-terms.js';

/** An appeal in the place of the list. Loaded when the first one is opened. */
export class OpenedAppeal {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Where the page was scrolled to. */
  #scrolled = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Moves the reader from one to the other; an empty number is the list. */
  async move(from: string, to: string): Promise<void> {
    if (!from) this.#scrolled = scrollY;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = this.#host.shadowRoot?.getElementById(to ? 'back' : `open-${from}`);
    if (!to) scrollTo(0, this.#scrolled);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  render(
    words: Words<ListTerms>,
    connection: Connection,
    number: string,
    { look, onBack }: { look: Look; onBack: () => void },
  ): TemplateResult {
    return html`<p class="no-print">
        <button type="button" class="plain" id="back" @click=${onBack}>
          ‹ ${words.term('listBack')}
        </button>
      </p>
      <appeal-detail
        .api=${connection.api}
        .site=${connection.siteId}
        .transport=${connection.transport}
        .number=${number}
        .theme=${look.host.theme}
        .scheme=${look.host.scheme}
        .density=${look.host.density}
        .elder=${look.elder}
        elder-switch="none"
        exportparts="title, state, replies, reply, timeline, evaluation, support, button, error"
      ></appeal-detail>`;
  }
}
