import { css } from 'lit';

export const mailboxStyles = css`
  form > section + section,
  .more,
  .more + section,
  .closing {
    margin-block-start: 2em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  section > .field:first-child,
  section > h3 + .field,
  .pair > .field {
    margin-block-start: 0.75em;
  }
  section > .field:first-child {
    margin-block-start: 0;
  }
  .notice + section {
    margin-block-start: 2em;
  }
  .choice + .hint {
    margin-block-start: 1em;
  }
  .more {
    padding-block-start: 1em;
    margin-block-end: -1em;
  }
  .more[open] {
    margin-block-end: 0;
  }
  .more summary {
    min-block-size: var(--_control);
    padding-block-start: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    cursor: pointer;
  }
  .position {
    margin-block-start: 0.5em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0 1.5em;
  }
  .keep-lines {
    white-space: pre-line;
  }
  .emergency {
    margin-block-end: 2em;
    padding-block-end: 1em;
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
