import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { QueueHost } from './queue-host.js';

const help = [
  ['next', 'J'],
  ['previous', 'K'],
  ['open', 'Enter'],
  ['select', 'X'],
  ['search', '/'],
  ['help', '?'],
] as const;

/** Whether somebody is typing there, or a browser's or input method's own key is meant. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

/** Works through a queue by keyboard. Letters alone, so that no browser and no input method is in the way. */
export class Keys implements ReactiveController {
  readonly #host: QueueHost;
  #shown = false;

  constructor(host: QueueHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isElsewhere(event)) return;
    const doIt = {
      j: () => this.#move(1),
      k: () => this.#move(-1),
      x: () => this.#select(),
      '/': () => this.#host.shadowRoot?.getElementById('q')?.focus(),
      '?': () => this.#show(!this.#shown),
      Escape: () => this.#show(false),
    }[event.key];
    if (!doIt) return;
    event.preventDefault();
    doIt();
  };

  #rows(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  }

  #at(rows: readonly HTMLElement[]): number {
    const { activeElement } = this.#host.shadowRoot ?? {};
    return rows.findIndex((row) => row.contains(activeElement ?? null));
  }

  #move(step: number): void {
    const rows = this.#rows();
    const next = Math.min(Math.max(this.#at(rows) + step, 0), rows.length - 1);
    rows[next]?.querySelector('a')?.focus();
  }

  #select(): void {
    const rows = this.#rows();
    rows[this.#at(rows)]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  }

  #show(shown: boolean): void {
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const { words } = this.#host;
    if (!this.#shown)
      return html`<p class="keys-hint"><button type="button" class="plain quiet" @click=${() => this.#show(true)}>${words.term('keysShow')}</button></p>`;
    return html`<section class="sheet keys" aria-label=${words.term('keysTitle')}>
      <h3>${words.term('keysTitle')}</h3>
      <dl>${help.map(([name, key]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words.term('key', name)}</dd></div>`)}</dl>
      <button type="button" class="button" @click=${() => this.#show(false)}>${words.term('keysClose')}</button>
    </section>`;
  }
}
