import { css } from 'lit';

/** The heading that the page gave, and beside it the switch of elder mode. */
export const masthead = css`
  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 1em;
  }
  .masthead > [dir] {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5em;
    margin-block-end: 0.25em;
  }
  :host([data-look~='elder']) .masthead {
    min-block-size: 44px;
    margin-block-end: 0.5em;
  }
  .heading {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .elder-switch {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 44px;
    padding: 0;
    padding-inline-start: 0.75em;
    color: var(--_quiet);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font-size: max(14px, var(--_small));
    cursor: pointer;
  }
  .elder-switch:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .elder-switch[aria-pressed='true'] {
    padding-inline-end: 0.75em;
    color: var(--_text);
    background: var(--_accent-quiet);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .elder-switch svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .elder-switch {
      padding-inline-end: 0.75em;
      border-color: ButtonText;
    }
    .elder-switch[aria-pressed='true'] {
      border-width: 2px;
    }
  }
`;
