import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { isComposing } from '../composition.js';
import { describedBy, type FieldFace, field, invalid } from '../field.js';
import { live } from '../live.js';
import { type ComboboxOption, matchingOptions } from './matching.js';

export interface ComboboxFace extends FieldFace {
  readonly options: readonly ComboboxOption[];
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Stands in the list when nothing matches. */
  readonly noMatch: string;
  /** The name of the button that opens the list. */
  readonly open: string;
  readonly onPick: (value: string) => void;
  /** Called with the number of options left, once the citizen pauses. */
  readonly onMatches?: ((count: number) => void) | undefined;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * A text field with a list of what can be picked, as the ARIA practices describe the editable
 * combobox with list autocompletion. The focus stays in the field; what is not in the list cannot
 * be picked, and a text that means nothing goes back to what was picked before.
 */
export class Combobox implements ReactiveController {
  readonly #host: Host;
  #open = false;
  /** What the citizen is typing; undefined while the field shows what is picked. */
  #typed: string | undefined;
  #active = -1;
  #matches: readonly ComboboxOption[] = [];
  #face: ComboboxFace | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#open || !this.#face) return;
    this.#element(`${this.#face.id}-option-${this.#active}`)?.scrollIntoView({ block: 'nearest' });
  }

  render(face: ComboboxFace): TemplateResult {
    this.#face = face;
    this.#matches = matchingOptions(face.options, this.#typed ?? '');
    const { id } = face;
    const picked = face.options.find(({ value }) => value === face.value);
    const active =
      this.#open && this.#matches[this.#active] ? `${id}-option-${this.#active}` : nothing;
    return field(
      face,
      html`<div class="combobox">
        <input
          class="control"
          part="control"
          id=${id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${this.#open ? 'true' : 'false'}
          aria-controls="${id}-list"
          aria-activedescendant=${active}
          aria-required=${face.required ? 'true' : nothing}
          aria-invalid=${invalid(face)}
          aria-describedby=${describedBy(face)}
          placeholder=${face.placeholder ?? nothing}
          .value=${live(this.#typed ?? picked?.label ?? '')}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @click=${() => this.#show()}
          @blur=${this.#onBlur}
        />
        <button
          type="button"
          class="combobox-button"
          tabindex="-1"
          aria-label=${face.open}
          @pointerdown=${keepFocus}
          @mousedown=${keepFocus}
          @click=${this.#onButton}
        ></button>
        <ul class="listbox" part="listbox" id="${id}-list" role="listbox" aria-label=${face.label} ?hidden=${!this.#open} @mousedown=${keepFocus}>
          ${this.#open ? this.#renderOptions(face) : nothing}
        </ul>
      </div>`,
    );
  }

  #renderOptions({ id, value, noMatch }: ComboboxFace) {
    if (this.#matches.length === 0) {
      return html`<li class="option none" role="option" aria-disabled="true" aria-selected="false">${noMatch}</li>`;
    }
    return this.#matches.map(
      (option, index) => html`<li
        class="option ${index === this.#active ? 'active' : ''}"
        role="option"
        id="${id}-option-${index}"
        aria-selected=${option.value === value ? 'true' : 'false'}
        @click=${() => this.#pick(option)}
      ><span>${option.label}</span>${option.note ? html` <span class="quiet">${option.note}</span>` : nothing}</li>`,
    );
  }

  readonly #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#show(0);
    this.#face?.onMatches?.(matchingOptions(this.#face.options, this.#typed).length);
  };

  readonly #onButton = (): void => {
    this.#element(this.#face?.id ?? '')?.focus();
    if (this.#open) this.#close();
    else this.#show();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const last = this.#matches.length - 1;
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () =>
        this.#move(!this.#open || event.altKey ? this.#active : this.#active + 1, last),
      ArrowUp: () => (event.altKey ? this.#close() : this.#move(this.#active - 1, last)),
      PageDown: this.#open ? () => this.#move(Math.min(this.#active + 8, last), last) : undefined,
      PageUp: this.#open ? () => this.#move(Math.max(this.#active - 8, 0), last) : undefined,
      Enter: this.#open ? () => this.#pick(this.#matches[this.#active]) : undefined,
      Escape: this.#open || this.#typed !== undefined ? () => this.#escape() : undefined,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  readonly #onBlur = (): void => {
    const { face, typed } = { face: this.#face, typed: this.#typed };
    if (face && typed !== undefined) {
      const [only, ...more] = matchingOptions(face.options, typed);
      if (!typed.trim()) face.onPick('');
      else if (only && (more.length === 0 || only.label === typed.trim())) face.onPick(only.value);
    }
    this.#escape();
  };

  #move(index: number, last: number): void {
    if (!this.#open) {
      this.#show();
      return;
    }
    this.#active = index > last ? 0 : index < 0 ? last : index;
    this.#host.requestUpdate();
  }

  #pick(option: ComboboxOption | undefined): void {
    if (!option) return;
    this.#escape();
    this.#face?.onPick(option.value);
  }

  #show(active?: number): void {
    this.#open = true;
    const picked = this.#face?.options.findIndex(({ value }) => value === this.#face?.value) ?? -1;
    this.#active = active ?? (this.#typed === undefined ? picked : 0);
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#open = false;
    this.#host.requestUpdate();
  }

  #escape(): void {
    this.#typed = undefined;
    this.#close();
  }

  #element(id: string): HTMLElement | null {
    return id ? this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
  }
}

/** The list and its button must not take the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();
