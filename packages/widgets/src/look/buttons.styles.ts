import { css } from 'lit';

/** `.button` is hairlined; `.button.primary` is the one thing to do next; `.plain` reads as a link. */
export const buttons = css`
  button {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    touch-action: manipulation;
  }
  .button {
    display: inline-block;
    min-block-size: var(--_control);
    padding-block-start: calc(0.375em * var(--_space));
    padding-block-end: calc(0.375em * var(--_space));
    padding-inline-start: calc(1.25em * var(--_space));
    padding-inline-end: calc(1.25em * var(--_space));
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_text);
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .button.primary:hover {
    background: var(--_accent-strong);
    border-color: var(--_accent-strong);
  }
  .button[aria-disabled='true'],
  .button:disabled {
    color: var(--_quiet);
    background: var(--_panel);
    border-color: var(--_line);
    cursor: default;
  }
  .plain {
    padding: calc(0.375em * var(--_space)) 0;
    min-block-size: var(--_target);
    text-align: start;
    color: var(--_link);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: calc(1.5em * var(--_space));
  }
  @media (max-width: 30em) {
    .actions > .button {
      flex-grow: 1;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-width: 2px;
    }
    .button[aria-disabled='true'],
    .button:disabled {
      color: GrayText;
    }
  }
`;
