import { css } from 'lit';

export const mailboxStyles = css`
  form > section + section,
  .more,
  .more + section,
  .closing {
    margin-block-start: calc(2em * var(--_space));
    padding-block-start: calc(2em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  section > .field:first-child,
  section > h3 + .field,
  .pair > .field {
    margin-block-start: calc(0.75em * var(--_space));
  }
  section > .field:first-child {
    margin-block-start: 0;
  }
  .notice + section {
    margin-block-start: calc(2em * var(--_space));
  }
  .choice + .hint {
    margin-block-start: calc(1em * var(--_space));
  }
  .more {
    padding-block-start: calc(1em * var(--_space));
    margin-block-end: -1em;
  }
  .more[open] {
    margin-block-end: 0;
  }
  .more summary {
    min-block-size: var(--_control);
    padding-block-start: calc(0.5em * var(--_space));
    font-size: 1.125em;
    font-weight: 600;
    cursor: pointer;
  }
  .position {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    align-items: end;
    gap: calc(0.75em * var(--_space)) 1.5em;
  }
  .keep-lines {
    white-space: pre-line;
  }
  .emergency {
    margin-block-end: calc(2em * var(--_space));
    padding-block-end: calc(1em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .progress {
    margin-block-end: 1.5em;
  }
  .progress > p {
    font-weight: 600;
  }
  .progress > p:focus {
    outline: none;
  }
  .strokes {
    display: flex;
    gap: 0.25em;
    margin-block-start: 0.25em;
  }
  .strokes > span {
    flex: 1;
    border-block-start: 0.25em solid var(--_line);
  }
  .strokes > .done {
    border-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .strokes > span {
      border-color: GrayText;
    }
    .strokes > .done {
      border-color: Highlight;
    }
  }
  .stop .call {
    font-size: 1.5em;
    font-weight: 600;
  }
`;
