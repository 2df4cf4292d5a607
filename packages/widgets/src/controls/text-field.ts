import { html, nothing, type TemplateResult } from 'lit';
import { countOf } from './character-count.js';
import { describedBy, type FieldFace, field, invalid } from './field.js';
import { live } from './live.js';

export interface TextFieldOptions extends FieldFace {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Once the citizen has left the field after changing it. */
  readonly onChange?: (() => void) | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'search' | undefined;
  readonly inputMode?: string | undefined;
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'street-address' | 'off' | undefined;
  readonly placeholder?: string | undefined;
  /** Shows how many characters there are of how many. Never cuts: a pasted text stays whole. */
  readonly max?: number | undefined;
  readonly min?: string | undefined;
  /** For dates: the latest day. */
  readonly latest?: string | undefined;
  /** A narrow control, for what is always short. */
  readonly short?: boolean | undefined;
}

const changed = (options: TextFieldOptions) => (event: Event) => {
  options.onInput((event.target as HTMLInputElement).value);
};

/** One line of text, a phone number, a day. */
export const textField = (options: TextFieldOptions): TemplateResult =>
  field(
    options,
    html`<input
        class="control ${options.short ? 'short' : ''}"
        part="control"
        id=${options.id}
        type=${options.type ?? 'text'}
        inputmode=${options.inputMode ?? nothing}
        autocomplete=${options.autocomplete ?? 'off'}
        placeholder=${options.placeholder ?? nothing}
        min=${options.min ?? nothing}
        max=${options.latest ?? nothing}
        ?required=${options.required}
        aria-invalid=${invalid(options)}
        aria-describedby=${describedBy(options, options.max ? `${options.id}-count` : undefined)}
        .value=${live(options.value)}
        @input=${changed(options)}
        @change=${options.onChange ?? nothing}
      />${options.max ? countOf(options.id, options.value, options.max) : nothing}`,
  );

/** Several lines of text. */
export const textArea = (options: TextFieldOptions & { rows?: number }): TemplateResult =>
  field(
    options,
    html`<textarea
        class="control"
        part="control"
        id=${options.id}
        rows=${options.rows ?? 5}
        placeholder=${options.placeholder ?? nothing}
        ?required=${options.required}
        aria-invalid=${invalid(options)}
        aria-describedby=${describedBy(options, options.max ? `${options.id}-count` : undefined)}
        .value=${live(options.value)}
        @input=${changed(options)}
        @change=${options.onChange ?? nothing}
      ></textarea>${options.max ? countOf(options.id, options.value, options.max) : nothing}`,
  );
