import { css } from 'lit';

export const trackedStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: calc(0.5em * var(--_space));
  }
  .tracked [tabindex='-1']:focus {
    outline: none;
  }
  .tracked > .standing {
    margin-block-start: calc(0.75em * var(--_space));
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .standing > .sentence {
    margin-block-start: 0.25em;
    margin-block-end: 0.25em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.5;
  }
  .standing > .left {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .left > .tag {
    font-size: 1em;
  }
  .missed {
    color: var(--_bad);
  }
  .stopped {
    color: var(--_quiet);
  }
  .steps {
    display: flex;
    margin-block-start: calc(1.5em * var(--_space));
  }
  .steps > li {
    position: relative;
    flex: 1;
    padding-block-start: calc(1.5em * var(--_space));
    line-height: 1.5;
  }
  /* The road ends where the row ends. */
  .steps > li:last-child {
    flex: none;
    max-inline-size: 50%;
  }
  .steps > li::before {
    content: '';
    position: absolute;
    z-index: 1;
    top: 0;
    left: 0;
    inline-size: 1em;
    block-size: 1em;
    background: var(--_surface);
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  [dir='rtl'] .steps > li::before {
    left: auto;
    right: 0;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 0.5em;
    left: 1em;
    right: 0;
    border-block-start: 1px solid var(--_edge);
  }
  [dir='rtl'] .steps > li:not(:last-child)::after {
    left: 0;
    right: 1em;
  }
  .steps > .done::before {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .steps > .done:not(:last-child)::after {
    border-block-start: 2px solid var(--_accent);
  }
  .steps > .current::before {
    border: 0.3125em solid var(--_accent);
  }
  .steps > .current {
    font-weight: 600;
  }
  .steps > .to-come {
    color: var(--_quiet);
  }
  .steps time {
    display: block;
    font-weight: 400;
  }
  .facts {
    margin-block-start: calc(1.5em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.375em;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    flex: 0 1 auto;
    min-inline-size: 6em;
    max-inline-size: 100%;
    line-height: 2;
  }
  .facts dd {
    flex: 1 1 12em;
  }
  .action {
    margin-block-start: calc(2em * var(--_space));
    padding: 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .action legend {
    padding: 0;
  }
  .action .choices > .choice {
    padding-inline-start: 0.5em;
    padding-inline-end: 0.625em;
  }
  .action .field {
    margin-block-start: calc(1em * var(--_space));
  }
  section.notice > h3 {
    margin-block-end: 0.25em;
  }
  .publicity {
    margin-block-start: 0.5em;
  }
  .own {
    margin-block-start: calc(2em * var(--_space));
    padding-block-start: calc(0.75em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .own > summary {
    padding: 0.5em 0;
    font-weight: 600;
    cursor: pointer;
  }
  .own > h4 {
    margin-block-start: calc(1em * var(--_space));
  }
  @media (max-width: 30em) {
    .steps {
      flex-direction: column;
    }
    .steps > li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      padding: 0 0 1em;
      padding-inline-start: 1.75em;
    }
    .steps > li:last-child {
      max-inline-size: none;
    }
    .steps > li::before {
      top: 0.25em;
    }
    .steps > li:not(:last-child)::after {
      top: 1.25em;
      bottom: -0.25em;
      left: 0.4375em;
      right: auto;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_edge);
    }
    [dir='rtl'] .steps > li:not(:last-child)::after {
      left: auto;
      right: 0.4375em;
    }
    .steps > .done:not(:last-child)::after {
      border-block-start: 0;
      border-inline-start: 2px solid var(--_accent);
    }
    .action .choices {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .steps > .done::before {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .steps > .current::before {
      border-color: Highlight;
    }
  }
  @media print {
    .tracked > .standing {
      break-inside: avoid;
    }
    .action,
    .further {
      display: none;
    }
  }
`;
