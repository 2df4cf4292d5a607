import { css } from 'lit';

export const queueStyles = css`
  .sheet {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .empty {
    padding: 3em 1.5em;
    color: var(--_quiet);
    text-align: center;
  }
  .sheet > .skeleton {
    padding: 1.5em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .filters input {
    flex: 1 1 18em;
    inline-size: auto;
  }
  .filters select {
    flex: 0 1 11em;
    inline-size: auto;
  }
  thead th {
    color: var(--_quiet);
    font-size: var(--_small);
    white-space: nowrap;
    border-block-end: 1px solid var(--_line);
  }
  tbody tr + tr td {
    border-block-start: 1px solid var(--_line);
  }
  tbody tr:hover,
  tbody tr:focus-within {
    background: var(--_accent-quiet);
  }
  .appeal {
    inline-size: 38%;
  }
  .appeal a {
    display: block;
    overflow: hidden;
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  .appeal a:hover {
    text-decoration: underline;
  }
  .kind-of {
    margin-inline-end: 0.75em;
  }
  td.figures {
    white-space: nowrap;
  }
  .pick {
    inline-size: 2.5em;
    padding-inline-end: 0;
  }
  .box {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  .box input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  .bulk .notice {
    margin-block-start: 0;
    background: var(--_surface);
  }
  td .button {
    min-block-size: 28px;
    padding-block: 0;
  }
  .keys-hint {
    margin-block-start: 1em;
  }
  .keys {
    margin-block-start: 1em;
    padding: 1em 1.5em;
    max-inline-size: 24em;
  }
  .keys dl > div {
    display: flex;
    gap: 1em;
    padding-block: 0.25em;
  }
  .keys dt {
    flex: 0 0 4em;
  }
  kbd {
    padding: 0 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-family: var(--_mono);
  }
  @media (max-width: 56em) {
    thead {
      display: none;
    }
    table,
    tbody {
      display: block;
    }
    tbody tr {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0 0.5em;
      padding: 0.75em 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    tbody tr:first-child {
      border: 0;
    }
    tbody td,
    tbody tr + tr td {
      display: block;
      padding: 0.125em 0;
      border: 0;
    }
    tbody td.pick {
      grid-row: 1 / span 3;
      inline-size: auto;
    }
    .box {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .appeal {
      grid-column: 2 / -1;
      inline-size: auto;
    }
    .appeal a {
      padding-block: 0.375em;
    }
    td:nth-child(3) {
      display: none;
    }
    td:nth-child(4) {
      grid-column: 2 / -1;
    }
    td:nth-child(5) {
      grid-column: 2;
    }
    td:nth-child(6) {
      grid-column: 3;
      text-align: end;
    }
    td:nth-child(7) {
      display: none;
    }
    td .button {
      display: block;
      min-block-size: 44px;
      margin-block-start: 0.5em;
      margin-inline-start: auto;
    }
    /* Where the thumb is, wherever in the list somebody has chosen. */
    .bulk {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      z-index: 1;
      background: var(--_surface);
      box-shadow: 0 -1px 0 var(--_line);
    }
    .bulk > * {
      margin: 0;
      padding: 0.75em;
    }
    .filters input,
    .filters select,
    .filters .button,
    .bulk .button {
      min-block-size: 44px;
    }
    .filters select {
      flex: 1 1 8em;
    }
    .keys-hint,
    .keys {
      display: none;
    }
  }
`;
