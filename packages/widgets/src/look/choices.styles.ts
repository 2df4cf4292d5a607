import { css } from 'lit';

/** Radio buttons and check boxes. */
export const choices = css`
  /* As many columns as the longest of them leaves room for. */
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_chip)), 1fr));
    gap: calc(0.5em * var(--_space));
  }
  .choices.stacked {
    display: block;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.625em;
    min-block-size: var(--_control);
    padding-block-start: calc(0.5em * var(--_space));
    padding-block-end: calc(0.4375em * var(--_space));
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
  }
  .choice input[type='checkbox']:checked::after {
    content: '';
    display: block;
    inline-size: 0.375em;
    block-size: 0.75em;
    margin: 0.0625em auto 0;
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
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }
`;
