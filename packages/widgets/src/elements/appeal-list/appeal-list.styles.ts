import { css } from 'lit';

export const listStyles = css`
  :host {
    --_measure: var(--tt-measure, 60em);
  }
  .search,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .search {
    row-gap: 0.375em;
  }
  .search > label {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .search > input {
    flex: 1 1 10em;
    min-inline-size: 0;
    padding: 0.4375em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
  }
  .search > input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  /* The filters come after the list: their place is kept for them. */
  .filters {
    min-block-size: 7.8em;
  }
  .filters .field {
    flex: 1 1 9em;
    min-inline-size: 0;
    margin-block-start: calc(0.75em * var(--_space));
  }
  .filters > .row {
    flex-wrap: nowrap;
  }
  .filters > .row > .field {
    flex-basis: 0;
  }
  .filters .label {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  summary {
    display: inline-block;
    padding: 0.5em 0;
    color: var(--_link);
    cursor: pointer;
  }
  /* Chromium before 89 draws its triangle whatever the display. */
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '＋ ';
  }
  [open] > summary::before {
    content: '－ ';
  }
  details > .row {
    margin-block-end: calc(0.75em * var(--_space));
  }
  .results {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: calc(0.5em * var(--_space));
    padding-block-end: calc(0.5em * var(--_space));
    border-block-end: 2px solid var(--_text);
  }
  #results:focus {
    outline: none;
  }
  .busy {
    opacity: 0.6;
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 2em;
    padding-block-start: calc(1em * var(--_space));
    padding-block-end: calc(1em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .main {
    flex: 1 1 22em;
    min-inline-size: 0;
  }
  .side {
    flex: 0 1 13em;
    min-inline-size: 0;
  }
  /* Its outline is not cut off by itself. */
  .item a {
    display: inline-block;
    max-inline-size: 100%;
    overflow: hidden;
    vertical-align: top;
    min-block-size: var(--_target);
    text-decoration: none;
  }
  .item a:hover {
    text-decoration: underline;
  }
  .item a:visited {
    color: var(--_quiet);
  }
  h3[dir],
  .compact .main[dir] {
    overflow: visible;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .sentence {
    margin-block-start: 0.25em;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .side .plain {
    padding: 0;
    min-block-size: var(--_target);
  }
  :host([data-look~='elder']) .excerpt,
  :host([data-look~='elder']) .kind,
  :host([data-look~='elder']) .item .support,
  :host([data-look~='elder']) .results .figures {
    display: none;
  }
  :host([data-look~='elder']) .item a {
    display: inline-block;
    min-block-size: 44px;
    padding-block-start: 0.25em;
    padding-block-end: 0.25em;
  }
  :host([data-look~='elder']) .filters {
    min-block-size: 44px;
  }
  .compact .item {
    gap: 0 1em;
    padding-block-start: calc(0.5em * var(--_space));
    padding-block-end: calc(0.5em * var(--_space));
  }
  .compact .main {
    flex: 1 1 16em;
  }
  .compact .side {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.25em;
    min-inline-size: 0;
  }
  .results .plain {
    margin-inline-start: 0.75em;
  }
  .paging {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.75em 1.5em;
    margin-block-start: calc(1.5em * var(--_space));
  }
  .empty {
    padding: 2.5em 0;
    text-align: center;
  }
  .empty > .quiet {
    margin-block-end: calc(1em * var(--_space));
  }
  @media (max-width: 40em) {
    .filters {
      min-block-size: 2.75em;
    }
    .sentence > .state {
      display: block;
    }
    .side {
      display: flex;
      flex: 1 1 auto;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }
  }
  @media print {
    .search,
    .filters,
    .paging,
    .item .support {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .excerpt {
      display: block;
    }
  }
`;
