import { css } from 'lit';

export const comboboxStyles = css`
  .combobox {
    position: relative;
  }
  .combobox .control {
    padding-inline-end: var(--_control);
  }
  .combobox-button {
    position: absolute;
    top: 0;
    right: 0;
    inline-size: var(--_control);
    block-size: var(--_control);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  [dir='rtl'] .combobox-button {
    right: auto;
    left: 0;
  }
  .combobox-button::before {
    content: '';
    display: block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em auto 0;
    border: solid currentColor;
    border-width: 0 1px 1px 0;
    transform: rotate(45deg);
  }
  .listbox {
    position: absolute;
    z-index: 2;
    inline-size: 100%;
    max-block-size: 18em;
    margin-block-start: 2px;
    overflow-y: auto;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .listbox[hidden] {
    display: none;
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: var(--_control);
    padding-block-start: 0.5em;
    padding-block-end: 0.5em;
    padding-inline-start: 0.75em;
    padding-inline-end: 0.75em;
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid var(--_line);
  }
  .option.none {
    color: var(--_quiet);
    cursor: default;
  }
  .option[aria-selected='true'] {
    font-weight: 600;
  }
  .option.active,
  .option:not(.none):hover {
    background: var(--_accent-quiet);
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }
  [dir='rtl'] .option.active,
  [dir='rtl'] .option:not(.none):hover {
    box-shadow: inset -0.25em 0 0 var(--_accent);
  }
  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
