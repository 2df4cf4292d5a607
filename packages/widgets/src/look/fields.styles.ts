import { css } from 'lit';

/** Fields with label, hint and error, and native inputs, text areas and selects in them. */
export const fields = css`
  .field {
    margin-block-start: calc(1.5em * var(--_space));
  }
  /* Floating, so that the line beside what is wrong begins at its top and not in its middle. */
  legend {
    float: left;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
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
    font-size: var(--_small);
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
    padding-block-start: calc(0.4375em * var(--_space));
    padding-block-end: calc(0.4375em * var(--_space));
    padding-inline-start: min(0.75em, 12px);
    padding-inline-end: min(0.75em, 12px);
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
    min-block-size: calc(9.75em * var(--_space));
    resize: vertical;
  }
  select.control {
    padding-inline-end: min(2.25em, 36px);
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 18px center, right 13px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  [dir='rtl'] select.control {
    background-position: left 13px center, left 18px center;
  }
  .control.short {
    max-inline-size: 14em;
  }
  .count {
    margin-block-start: 0.25em;
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--_bad);
    font-weight: 600;
  }
  /* Gradients are painted out there, and the system draws an arrow of its own. */
  @media (forced-colors: active) {
    select.control {
      background-image: none;
      -webkit-appearance: auto;
      appearance: auto;
    }
    .field.wrong {
      border-color: CanvasText;
    }
    .wrong .control {
      border-width: 2px;
    }
  }
`;
