import { css } from 'lit';

/** Replies, timeline and prose of one appeal. */
export const account = css`
  section {
    margin-block-start: calc(2em * var(--_space));
  }
  section > h3 {
    margin-block-end: calc(0.75em * var(--_space));
  }
  .prose > p + p {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .reply {
    padding-block-start: calc(1em * var(--_space));
    padding-block-end: calc(1.25em * var(--_space));
    padding-inline-start: 1.25em;
    padding-inline-end: 1.25em;
    background: var(--_panel);
    border-block-start: 2px solid var(--_accent);
  }
  .reply + .reply {
    margin-block-start: calc(1em * var(--_space));
    border-block-start-color: var(--_edge);
  }
  .reply .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: calc(0.5em * var(--_space));
  }
  .reply h4 {
    margin-block-start: calc(1em * var(--_space));
  }
  .timeline > li {
    position: relative;
    padding-block-end: calc(1em * var(--_space));
    padding-inline-start: 1.5em;
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 1.125em;
    bottom: -0.5625em;
    left: 0.25em;
    border-inline-start: 1px solid var(--_edge);
  }
  [dir='rtl'] .timeline > li::after {
    left: auto;
    right: 0.25em;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    top: 0.5625em;
    margin-inline-start: -1.5em;
    inline-size: 0.5625em;
    block-size: 0.5625em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline > li:last-child::before {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .reply {
      border: 1px solid;
      border-block-start-width: 2px;
    }
    .timeline > li:last-child::before {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .reply {
      border: 1px solid var(--_edge);
      break-inside: avoid;
    }
    .timeline > li {
      break-inside: avoid;
    }
    .support button {
      display: none;
    }
  }
`;
