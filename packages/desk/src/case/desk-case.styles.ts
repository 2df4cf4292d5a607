import { css } from 'lit';

export const caseStyles = css`
  .way {
    margin-block-end: 0.75em;
  }
  .way a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    text-decoration: none;
  }
  .head {
    margin-block-end: 1em;
  }
  .head p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    margin-block-start: 0.25em;
  }
  .head strong {
    color: var(--_text);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
    gap: 1.25em;
    align-items: start;
  }
  .columns.writing {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .sheet {
    padding: 1.25em 1.5em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .sheet + .sheet {
    margin-block-start: 1em;
  }
  .sheet > h3:first-child {
    margin-block-end: 0.5em;
  }
  .sheet h3 + dl + h3 {
    margin-block-start: 1em;
  }
  .doing {
    border-block-start: 3px solid var(--_accent);
  }
  .doing .notice:first-child {
    margin-block-start: 0;
  }
  h4 {
    margin-block-start: 1em;
  }
  h5 {
    margin: 0.75em 0 0;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  .prose p + p {
    margin-block-start: 0.5em;
  }
  .prose {
    font-size: 1.071em;
  }
  .quiet .prose {
    font-size: 1em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons .primary {
    flex: 1 0 100%;
  }
  .facts-list > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.25em;
  }
  dt {
    color: var(--_quiet);
  }
  .history li {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .history li:first-child {
    border: 0;
  }
  .reads {
    margin-block-start: 1.25em;
    padding: 0.75em 1em;
    background: var(--_panel);
    border-radius: var(--_radius);
  }
  .told {
    white-space: pre-line;
  }
  .previews {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    margin-block-start: 1em;
  }
  .previews section {
    padding: 0.75em 1em;
    background: var(--_panel);
    border-radius: var(--_radius);
  }
  .previews h4 {
    margin: 0;
  }
  .warnings {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  details {
    margin-block-start: 1em;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  #told:focus {
    outline: none;
  }
  @media (max-width: 60em) {
    .columns,
    .columns.writing {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: 1em;
    }
    /* What to do stands before the letter, everything else after it. */
    aside {
      display: contents;
    }
    .doing {
      order: -1;
    }
    aside > .sheet + .sheet {
      margin: 0;
    }
    .button,
    .control,
    summary {
      min-block-size: 44px;
    }
    .sheet {
      padding: 1em;
    }
    .history li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .way,
    .doing,
    .no-print {
      display: none;
    }
    .columns {
      display: block;
    }
    .sheet {
      padding: 0.5em 0;
      border: 0;
      border-block-start: 1px solid #999;
      break-inside: avoid-page;
    }
  }
`;
