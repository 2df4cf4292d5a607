import { css } from 'lit';

/** Replies, timeline and prose of one appeal. */
export const account = css`
  section {
    margin-block-start: 2em;
  }
  section > h3 {
    margin-block-end: 0.75em;
  }
  .prose > p + p {
    margin-block-start: 0.5em;
  }
  .reply {
    padding-block-start: 1em;
    padding-block-end: 1.25em;
    padding-inline-start: 1.25em;
    padding-inline-end: 1.25em;
    background: var(--_panel);
    border-block-start: 2px solid var(--_accent);
  }
  .reply + .reply {
    margin-block-start: 1em;
    border-block-start-color: var(--_edge);
  }
  .reply .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.5em;
  }
  .reply h4 {
    margin-block-start: 1em;
  }
  .timeline > li {
    position: relative;
    padding-block-end: 1em;
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
  .timeline > li::before {
    content: '';
    position: absolute;
    left: 0;
    top: 0.5625em;
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
  @media print {
    :host {
      --tt-measure: none;
    }
    .reply {
      background: none;
      border: 1px solid;
    }
    .timeline > li {
      break-inside: avoid;
    }
    .actions,
    .support button,
    .no-print {
      display: none;
    }
  }
`;
