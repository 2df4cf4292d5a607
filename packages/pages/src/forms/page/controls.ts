import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';

/** What every control is called and says about itself. */
export interface Face {
  readonly id: string;
  /** The name it is sent under, where that is not its id. */
  readonly name?: string | undefined;
  readonly label: string;
  /** Directly after the label, such as （选填）. */
  readonly mark?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

const described = ({ id, hint, error }: Face): string =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

/** Attributes that tie a control to its hint and its error. */
const ties = (face: Face): Markup =>
  html`${face.required ? html` required` : ''}${
    described(face) ? html` aria-describedby="${described(face)}"` : ''
  }${face.error ? html` aria-invalid="true"` : ''}`;

const name = ({ label, mark }: Face): Markup =>
  html`${label}${mark ? html`<span class="quiet">${mark}</span>` : ''}`;

const notes = ({ id, hint, error }: Face): Markup =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}${
    error ? html`<p class="error" id="${id}-error">${error}</p>` : ''
  }`;

const field = (face: Face, control: Markup): Markup => html`
        <div class="field${face.error ? ' wrong' : ''}">
          <label class="label" for="${face.id}">${name(face)}</label>
          ${notes(face)}${control}
        </div>`;

export interface TextOptions extends Face {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'search';
  readonly autocomplete?: string;
  readonly short?: boolean;
  readonly placeholder?: string;
}

/** One line. There is no maxlength: it would cut what is pasted without a word. */
export const textField = (options: TextOptions): Markup =>
  field(
    options,
    html`<input class="control${options.short ? ' short' : ''}" id="${options.id}" name="${options.id}" type="${options.type ?? 'text'}" value="${options.value}" autocomplete="${options.autocomplete ?? 'off'}"${
      options.placeholder ? html` placeholder="${options.placeholder}"` : ''
    }${ties(options)}>`,
  );

/** Several lines. The line break after the tag is the one that HTML takes away. */
export const textArea = (options: TextOptions & { readonly rows: number }): Markup =>
  field(
    options,
    html`<textarea class="control" id="${options.id}" name="${options.name ?? options.id}" rows="${options.rows}" autocomplete="off"${ties(options)}>
${options.value}</textarea>`,
  );

/** One of many. An empty value is “nothing chosen”. */
export function selectField(
  options: Face & {
    readonly value: string;
    readonly empty: string;
    readonly choices: readonly (Choice | ChoiceGroup)[];
  },
): Markup {
  const option = ({ value, label }: Choice) =>
    html`<option value="${value}"${value === options.value ? html` selected` : ''}>${label}</option>`;
  return field(
    options,
    html`<select class="control" id="${options.id}" name="${options.id}"${ties(options)}>
            ${option({ value: '', label: options.empty })}
            ${options.choices.map((each) =>
              'choices' in each
                ? html`<optgroup label="${each.label}">${each.choices.map(option)}</optgroup>`
                : option(each),
            )}
          </select>`,
  );
}

/** A few, all in sight: one of them, or any of them. */
export function choices(
  options: Face & {
    readonly type: 'radio' | 'checkbox';
    readonly values: readonly string[];
    readonly choices: readonly Choice[];
    readonly stacked?: boolean;
  },
): Markup {
  const { id, type, values, required, error } = options;
  return html`
        <fieldset class="field${error ? ' wrong' : ''}" id="${id}" tabindex="-1"${
          type === 'radio' ? html` role="radiogroup"` : ''
        }${described(options) ? html` aria-describedby="${described(options)}"` : ''}${
          type === 'radio' && required ? html` aria-required="true"` : ''
        }${type === 'radio' && error ? html` aria-invalid="true"` : ''}>
          <legend class="label">${name(options)}</legend>
          ${notes(options)}
          <div class="choices${options.stacked ? ' stacked' : ''}">${options.choices.map(
            (choice) => html`
            <label class="choice"><input type="${type}" name="${id}" value="${choice.value}"${
              values.includes(choice.value) ? html` checked` : ''
            }>${choiceLabel(choice)}</label>`,
          )}
          </div>
        </fieldset>`;
}

/** One yes or no. */
export const checkbox = (options: Face & { readonly checked: boolean }): Markup => html`
        <div class="field${options.error ? ' wrong' : ''}">
          ${options.error ? html`<p class="error" id="${options.id}-error">${options.error}</p>` : ''}
          <label class="choice"><input type="checkbox" id="${options.id}" name="${options.name ?? options.id}"${
            options.checked ? html` checked` : ''
          }${options.error ? html` aria-invalid="true" aria-describedby="${options.id}-error"` : ''}>${choiceLabel({ value: '', ...options })}</label>
        </div>`;

const choiceLabel = ({ label, hint }: Choice): Markup =>
  html`<span>${label}${hint ? html`<br><span class="quiet">${hint}</span>` : ''}</span>`;

/** A field that is sent without being shown. */
export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** What has to be put right, each with a way to its field. Takes the focus when the page opens. */
export const errorSummary = (
  title: string,
  mistakes: readonly { readonly field: string; readonly message: string }[],
): Markup => html`
      <div class="notice bad" id="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
        <h2 id="error-summary-title">${title}</h2>
        <ul>${mistakes.map(({ field: at, message }) => html`<li><a href="#${at}">${message}</a></li>`)}</ul>
      </div>`;
