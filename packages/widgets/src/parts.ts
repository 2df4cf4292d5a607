/**
 * What the elements are made of, for elements of one's own that shall look and fail as these do: the
 * officials' desk is one. Styles, native controls with label, hint and error, words in the language of
 * the page, and what stands in while something loads, is sent, or has failed.
 */
export { paragraphs } from './appeal-view/paragraphs.js';
export {
  type Choice,
  type ChoiceGroup,
  checkbox,
  checkboxGroup,
  radioGroup,
  selectField,
} from './controls/choices.js';
export { errorSummary, focusField, type Mistake } from './controls/error-summary.js';
export { type FieldFace, field, fieldGroup } from './controls/field.js';
export { live } from './controls/live.js';
export { type TextFieldOptions, textArea, textField } from './controls/text-field.js';
export { define } from './define/define.js';
export { property } from './elements/property.js';
export { dated } from './language/dated.js';
export { nearestLang } from './language/nearest-language.js';
export { type Wording, Words } from './language/words.js';
export { baseStyles, innerStyles } from './look/base.styles.js';
export { controls } from './look/controls.styles.js';
export {
  type Density,
  densities,
  Look,
  type Scheme,
  schemes,
  type Theme,
  themes,
} from './look/look.js';
export { Sending } from './sending/sending.js';
export { unsent } from './sending/unsent.js';
export { Loading } from './waiting/loading.js';
export { skeleton } from './waiting/skeleton.js';
export { trouble } from './waiting/trouble.js';
