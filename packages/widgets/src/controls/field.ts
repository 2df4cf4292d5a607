import { html, nothing, type TemplateResult } from 'lit';

/** What every control is called and says about itself. `id` is unique in the shadow root. */
export interface FieldFace {
  readonly id: string;
  readonly label: string;
  /** Directly after the label, such as （选填）. */
  readonly mark?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

const labelText = ({ label, mark }: FieldFace) =>
  html`${label}${mark ? html`<span class="quiet">${mark}</span>` : nothing}`;

const hintAndError = ({ id, hint, error }: FieldFace) => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}`;

/** Ids for `aria-describedby`, or nothing. */
export const describedBy = ({ id, hint, error }: FieldFace, also?: string) =>
  [hint && `${id}-hint`, error && `${id}-error`, also].filter(Boolean).join(' ') || nothing;

export const invalid = ({ error }: FieldFace) => (error ? 'true' : nothing);

/** Label, hint and error around one control, which has `face.id` as its id. */
export const field = (face: FieldFace, control: unknown): TemplateResult =>
  html`<div class="field ${face.error ? 'wrong' : ''}" part="field">
    <label class="label" part="label" for=${face.id}>${labelText(face)}</label>
    ${hintAndError(face)}${control}
  </div>`;

/** Legend, hint and error around several controls; `face.id` is the group, so that it can be focused. */
export const fieldGroup = (
  face: FieldFace,
  controls: unknown,
  role?: 'radiogroup',
): TemplateResult =>
  html`<fieldset
    class="field ${face.error ? 'wrong' : ''}"
    part="field"
    id=${face.id}
    tabindex="-1"
    role=${role ?? nothing}
    aria-describedby=${describedBy(face)}
    aria-required=${role && face.required ? 'true' : nothing}
    aria-invalid=${role ? invalid(face) : nothing}
  >
    <legend class="label" part="label">${labelText(face)}</legend>
    ${hintAndError(face)}${controls}
  </fieldset>`;
