import { css } from 'lit';

/** Fields with label, hint and error, and the native controls in them. */
export const controls = css`
  .field {
    margin-block-start: 1.5em;
  }
  legend {
    padding: 0;
  }
  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .label .quiet {
    font-weight: 400;
  }
  .hint {
    margin-block-end: 0.25em;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .error {
    margin-block-end: 0.25em;
    color: var(--_bad);
    font-weight: 600;
  }
  .field.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_bad);
  }
  .control {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding-block-start: 0.4375em;
    padding-block-end: 0.4375em;
    padding-inline-start: 0.75em;
    padding-inline-end: 0.75em;
    color: var(--_text);
    background-color: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    letter-spacing: inherit;
    -webkit-appearance: none;
    appearance: none;
  }
  .control::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control:focus {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0;
  }
  .wrong .control,
  .wrong .choice input {
    border-color: var(--_bad);
  }
  textarea.control {
    min-block-size: 9.75em;
    resize: vertical;
  }
  select.control {
    padding-inline-end: 2.25em;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 1.125em center, right 0.8125em center;
    background-size: 0.3125em 0.3125em;
    background-repeat: no-repeat;
  }
  .control.short {
    max-inline-size: 14em;
  }
  .count {
    margin-block-start: 0.25em;
    color: var(--_quiet);
    font-size: 0.875em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--_bad);
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choices.stacked {
    flex-direction: column;
    gap: 0;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.625em;
    min-block-size: var(--_control);
    padding-block-start: 0.5em;
    padding-block-end: 0.4375em;
    cursor: pointer;
  }
  .choices:not(.stacked) .choice {
    padding-inline-start: 0.75em;
    padding-inline-end: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .choices:not(.stacked) .choice.chosen {
    border-color: var(--_accent);
    background: var(--_accent-quiet);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.25em 0 0;
    font: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    -webkit-appearance: none;
    appearance: none;
    cursor: pointer;
  }
  .choice input[type='radio'] {
    border-radius: 50%;
  }
  .choice input[type='checkbox'] {
    border-radius: 2px;
  }
  .choice input[type='radio']:checked {
    border: 0.375em solid var(--_accent);
  }
  .choice input[type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
    position: relative;
  }
  .choice input[type='checkbox']:checked::after {
    content: '';
    position: absolute;
    top: 0.0625em;
    left: 0.375em;
    inline-size: 0.375em;
    block-size: 0.75em;
    border: solid var(--_on-accent);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
  }
  @media (forced-colors: active) {
    .choice input {
      -webkit-appearance: auto;
      appearance: auto;
    }
    .choice input[type='checkbox']:checked::after {
      content: none;
    }
    .choices:not(.stacked) .choice.chosen {
      border-color: Highlight;
    }
  }
`;
