import type { ReactiveControllerHost } from 'lit';
import { takeTyped } from './typed-text.js';

/**
 * The form that the page has put into an element for browsers without its script. Whoever has begun
 * to type there while the element was on its way goes on in the element.
 */
export class FallbackForm<Name extends string> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #names: readonly Name[];
  #composing = false;
  #taken = false;

  /** @param names the fields that the element has too; its controls have them as ids */
  constructor(host: ReactiveControllerHost & HTMLElement, names: readonly Name[]) {
    this.#host = host;
    this.#names = names;
    host.addEventListener('compositionupdate', this.#compose);
    host.addEventListener('compositionend', this.#compose);
  }

  /** An input method is in the middle of a word there: taking the form away would garble it. */
  get composing(): boolean {
    return this.#composing;
  }

  /** What was typed there, the first time it is asked for; the form is empty then. */
  take(): Partial<Record<Name, string>> | undefined {
    if (this.#taken) return undefined;
    this.#taken = true;
    this.#host.removeEventListener('compositionupdate', this.#compose);
    this.#host.removeEventListener('compositionend', this.#compose);
    const active = document.activeElement;
    if (this.#host.contains(active)) void this.#keepFocus(active as HTMLInputElement);
    return this.#host.querySelector('[name]') ? takeTyped(this.#host, this.#names) : undefined;
  }

  async #keepFocus({ name, selectionStart, selectionEnd }: HTMLInputElement): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#host.shadowRoot?.getElementById(name);
    const control = found?.matches('fieldset') ? found.querySelector('input') : found;
    if (!control) return;
    control.focus();
    // Buttons and e-mail fields have no cursor to place.
    if (!control.matches('textarea, [type="text"], [type="tel"]')) return;
    (control as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd);
  }

  readonly #compose = ({ type }: Event): void => {
    this.#composing = type === 'compositionupdate';
    // After the browser has put the finished word into the field.
    if (!this.#composing) setTimeout(() => this.#host.requestUpdate());
  };
}
