import { lifecycle, type StaffAction, type StaffListItem } from '@through-train/contract';
import { live } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { QueueHost } from './queue-host.js';

/** What may be done to several appeals at once: what needs no words of its own. */
const bulkActions = ['accept', 'claim', 'publish'] as const satisfies readonly StaffAction[];
type BulkAction = (typeof bulkActions)[number];

interface Preview {
  readonly action: BulkAction;
  readonly can: readonly StaffListItem[];
  readonly cannot: readonly StaffListItem[];
}

/** Several appeals chosen, one action for all of them, shown before it is done. */
export class Bulk {
  readonly #host: QueueHost;
  readonly #done: () => Promise<void>;
  #chosen = new Set<string>();
  #preview: Preview | undefined;
  #progress: { readonly done: number; readonly all: number } | undefined;
  #checking = false;
  #told = '';

  constructor(host: QueueHost, done: () => Promise<void>) {
    this.#host = host;
    this.#done = done;
  }

  clear(): void {
    this.#chosen = new Set();
    this.#preview = undefined;
    this.#told = '';
  }

  pick({ number, title }: StaffListItem): TemplateResult {
    const toggle = (event: Event) => {
      if ((event.target as HTMLInputElement).checked) this.#chosen.add(number);
      else this.#chosen.delete(number);
      this.#preview = undefined;
      this.#host.requestUpdate();
    };
    return html`<label class="box"><input type="checkbox" aria-label=${this.#host.words.term('selectOne', title)}
      .checked=${live(this.#chosen.has(number))} @change=${toggle} /></label>`;
  }

  pickAll(): TemplateResult {
    const { items, words } = this.#host;
    const all = items.length > 0 && items.every(({ number }) => this.#chosen.has(number));
    const toggle = () => {
      this.#chosen = new Set(all ? [] : items.map(({ number }) => number));
      this.#preview = undefined;
      this.#host.requestUpdate();
    };
    return html`<label class="box"><input type="checkbox" aria-label=${words.term('selectAll')} .checked=${live(all)} @change=${toggle} /></label>`;
  }

  /** A leader claims what was addressed to them in two taps: this one, and the one that confirms. */
  offerClaim({ number, handling }: StaffListItem): TemplateResult | typeof nothing {
    const { work, words } = this.#host;
    const leads = work.member.memberships.some(({ role }) => role === 'leader');
    const from: readonly string[] = lifecycle.claim.from;
    if (!leads || !from.includes(handling)) return nothing;
    const claim = () => {
      this.#chosen = new Set([number]);
      void this.#look('claim');
    };
    return html`<button type="button" class="button" @click=${claim}>${words.term('action', 'claim')}</button>`;
  }

  /** Asks of each what may be done to it now: the queue was read a while ago. */
  async #look(action: BulkAction): Promise<void> {
    const { work, items } = this.#host;
    this.#checking = true;
    this.#told = '';
    this.#host.requestUpdate();
    const can: StaffListItem[] = [];
    const cannot: StaffListItem[] = [];
    try {
      for (const item of items.filter(({ number }) => this.#chosen.has(number))) {
        const { allowed } = await work.api.get(item.number);
        (allowed.includes(action) ? can : cannot).push(item);
      }
      this.#preview = { action, can, cannot };
    } catch (error) {
      work.failed(error);
      this.#told = this.#host.words.term('bulkFailed', this.#chosen.size);
    }
    this.#checking = false;
    this.#host.requestUpdate();
  }

  async #act({ action, can }: Preview): Promise<void> {
    const { work, words } = this.#host;
    let done = 0;
    for (const { number } of can) {
      this.#progress = { done, all: can.length };
      this.#host.requestUpdate();
      try {
        await work.api.act(number, { action });
        this.#chosen.delete(number);
        done += 1;
      } catch (error) {
        work.failed(error);
      }
    }
    this.#progress = undefined;
    this.#preview = undefined;
    const failed = can.length - done;
    this.#told = [
      done > 0 && words.term('bulkDone', words.term('action', action), done),
      failed > 0 && words.term('bulkFailed', failed),
    ]
      .filter(Boolean)
      .join(' ');
    work.changed();
    await this.#done();
  }

  render(): TemplateResult {
    const { words } = this.#host;
    const count = this.#chosen.size;
    return html`<div class="bulk" role="status">
      ${this.#told ? html`<p class="notice good">${this.#told}</p>` : nothing}
      ${this.#checking ? html`<p class="notice">${words.term('bulkChecking')}</p>` : nothing}
      ${this.#progress ? html`<p class="notice">${words.term('bulkWorking', this.#progress.done, this.#progress.all)}</p>` : nothing}
      ${count > 0 && !this.#preview && !this.#checking && !this.#progress ? this.#renderChoice(count) : nothing}
      ${this.#preview && !this.#progress ? this.#renderPreview(this.#preview) : nothing}
    </div>`;
  }

  #renderChoice(count: number): TemplateResult {
    const { words } = this.#host;
    return html`<p class="chosen"><strong>${words.term('selected', count)}</strong>
      ${bulkActions.map(
        (action) =>
          html`<button type="button" class="button" @click=${() => this.#look(action)}>${words.term('action', action)}</button>`,
      )}</p>`;
  }

  #renderPreview(preview: Preview): TemplateResult {
    const { words } = this.#host;
    const { action, can, cannot } = preview;
    const name = words.term('action', action);
    const cancel = () => {
      this.#preview = undefined;
      this.#host.requestUpdate();
    };
    return html`<div class="notice">
      <p>${words.term('bulkPreview', name, can.length, cannot.length)}</p>
      ${
        cannot.length > 0
          ? html`<p>${words.term('bulkCannot')}</p>
            <ul>${cannot.map(({ number, title }) => html`<li><a href=${this.#host.hrefOf(number)} dir="auto">${title}</a> <span class="quiet">${words.term('bulkNotAllowed')}</span></li>`)}</ul>`
          : nothing
      }
      <p class="actions">
        ${can.length > 0 ? html`<button type="button" class="button primary" @click=${() => this.#act(preview)}>${words.term('bulkDo', name, can.length)}</button>` : nothing}
        <button type="button" class="button" @click=${cancel}>${words.term('bulkCancel')}</button>
      </p>
    </div>`;
  }
}
