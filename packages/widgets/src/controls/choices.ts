import { html, type TemplateResult } from 'lit';
import { describedBy, type FieldFace, field, fieldGroup, invalid } from './field.js';
import { live } from './live.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoicesOptions extends FieldFace {
  readonly choices: readonly Choice[];
  /** One below the other, for choices that are sentences. */
  readonly stacked?: boolean | undefined;
}

const choiceLabel = ({ label, hint }: Choice) =>
  hint
    ? html`<span>${label}<br /><span class="quiet">${hint}</span></span>`
    : html`<span>${label}</span>`;

/**
 * How wide the longest label is, in em: a Chinese character is twice as wide as a Latin one. Longer
 * ones take two lines, so that two still stand side by side on a phone.
 */
const widthOf = (choices: readonly Choice[]): number =>
  Math.min(12, Math.max(...choices.map(({ label }) => label.replace(/[^ -ÿ]/g, '##').length))) / 2;

/** One of a few, all in sight. */
export const radioGroup = (
  options: ChoicesOptions & { value: string; onChoose: (value: string) => void },
): TemplateResult =>
  fieldGroup(
    options,
    html`<div class="choices ${options.stacked ? 'stacked' : ''}" .style=${`--_chip:${widthOf(options.choices) + 4}em`}>
      ${options.choices.map(
        (choice) => html`<label class="choice ${choice.value === options.value ? 'chosen' : ''}">
          <input
            type="radio"
            name=${options.id}
            value=${choice.value}
            .checked=${live(choice.value === options.value)}
            @change=${() => options.onChoose(choice.value)}
          />${choiceLabel(choice)}
        </label>`,
      )}
    </div>`,
    'radiogroup',
  );

/** Any of a few, all in sight. */
export const checkboxGroup = (
  options: ChoicesOptions & {
    values: readonly string[];
    onChoose: (values: readonly string[]) => void;
  },
): TemplateResult =>
  fieldGroup(
    options,
    html`<div class="choices stacked">
      ${options.choices.map(
        (choice) => html`<label class="choice">
          <input
            type="checkbox"
            value=${choice.value}
            .checked=${live(options.values.includes(choice.value))}
            @change=${({ target }: Event) => {
              // As they stand: several may have been ticked since the group was drawn.
              const group = (target as HTMLInputElement).closest('fieldset');
              const ticked = group?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
              options.onChoose([...ticked].map(({ value }) => value));
            }}
          />${choiceLabel(choice)}
        </label>`,
      )}
    </div>`,
  );

/** One yes or no. */
export const checkbox = (options: {
  id: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): TemplateResult =>
  html`<label class="choice" part="field">
    <input
      type="checkbox"
      id=${options.id}
      .checked=${live(options.checked)}
      @change=${(event: Event) => options.onChange((event.target as HTMLInputElement).checked)}
    />${choiceLabel({ value: '', label: options.label, hint: options.hint })}
  </label>`;

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** One of many that nobody searches by typing. An empty value is “nothing chosen”. */
export const selectField = (
  options: FieldFace & {
    value: string;
    /** What stands for “nothing chosen”. */
    empty?: string | undefined;
    choices: readonly (Choice | ChoiceGroup)[];
    onChoose: (value: string) => void;
  },
): TemplateResult => {
  const option = ({ value, label }: Choice) =>
    html`<option value=${value} .selected=${live(value === options.value)}>${label}</option>`;
  return field(
    options,
    html`<select
      class="control"
      part="control"
      id=${options.id}
      ?required=${options.required}
      aria-invalid=${invalid(options)}
      aria-describedby=${describedBy(options)}
      @change=${(event: Event) => options.onChoose((event.target as HTMLSelectElement).value)}
    >
      ${options.empty === undefined ? '' : option({ value: '', label: options.empty })}
      ${options.choices.map((each) =>
        'choices' in each
          ? html`<optgroup label=${each.label}>${each.choices.map(option)}</optgroup>`
          : option(each),
      )}
    </select>`,
  );
};
