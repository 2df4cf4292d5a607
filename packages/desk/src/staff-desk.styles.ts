import { css } from 'lit';

/** The frame around the work: a quiet bar with the queues, and room below it. */
export const deskStyles = css`
  :host {
    --_measure: none;
    min-block-size: 100vh;
    background: var(--_panel);
  }
  .desk {
    min-block-size: 100vh;
  }
  .brand {
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  .outside {
    max-inline-size: 26em;
    margin: 0 auto;
    padding: 12vh 1.25em 2em;
    font-size: 1.143em;
  }
  .outside .brand {
    margin-block-end: 1em;
    color: var(--_accent);
  }
  .sheet {
    padding: 1.75em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .sheet > .notice:first-child {
    margin-block-start: 0;
  }
  .sign-in .button {
    inline-size: 100%;
    min-block-size: 2.75em;
  }
  .sign-in .control {
    min-block-size: 2.75em;
  }
  .skip {
    position: absolute;
    inset-inline-start: -99em;
  }
  .skip:focus {
    inset-inline-start: 1em;
    inset-block-start: 0.5em;
    z-index: 2;
    padding: 0.5em 1em;
    background: var(--_surface);
  }
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 1.5em;
    padding: 0.5em 1.5em 0;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    justify-content: flex-end;
    align-items: center;
  }
  nav {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .tabs {
    display: flex;
    gap: 0.25em;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs a {
    display: block;
    padding: 0.75em 0.875em;
    color: var(--_text);
    text-decoration: none;
    white-space: nowrap;
    border-block-end: 3px solid transparent;
  }
  .tabs a:hover {
    border-color: var(--_line);
  }
  .tabs a[aria-current] {
    color: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .count {
    margin-inline-start: 0.25em;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 400;
  }
  .tabs .late .count {
    color: var(--_bad);
    font-weight: 600;
  }
  main:focus {
    outline: none;
  }
  #main {
    max-inline-size: 96em;
    margin: 0 auto;
    padding: 1.25em 1.5em 4em;
  }
  @media (max-width: 48em) {
    .top {
      grid-template-columns: 1fr auto auto;
      column-gap: 1em;
      padding: 0.25em 0.75em 0;
    }
    /* A long name has a line of its own. */
    .person {
      display: contents;
    }
    .who {
      grid-row: 2;
      grid-column: 1 / -1;
      font-size: var(--_small);
    }
    .who .quiet {
      display: none;
    }
    .tabs a,
    .person .plain {
      min-block-size: 44px;
      display: inline-flex;
      align-items: center;
    }
    #main {
      padding: 0.75em 0.75em 3em;
    }
  }
  @media print {
    .top,
    .skip {
      display: none;
    }
    :host {
      background: none;
    }
  }
`;
