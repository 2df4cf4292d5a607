import { css } from 'lit';

/** How the last look, the receipt and similar letters are set. */
export const deliveryStyles = css`
  .facts {
    margin-block-start: calc(1em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block-start: calc(0.5em * var(--_space));
    padding-block-end: calc(0.5em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  dt {
    flex: 0 0 8.5em;
    color: var(--_quiet);
  }
  dd {
    flex: 1 1 14em;
  }
  .preview {
    margin-block-start: calc(2em * var(--_space));
    padding: 0;
    border: 0;
  }
  .sheet {
    margin-block-start: calc(0.5em * var(--_space));
    margin-block-end: calc(0.5em * var(--_space));
    padding: 1em 1.25em;
    background: var(--_panel);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .sheet h4 + p {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .sheet p + h4 {
    margin-block-start: calc(1em * var(--_space));
  }
  .slip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em 2em;
    padding: 1.5em;
    background: var(--_surface);
    border-color: var(--_edge);
    border-block-start: 0.25em solid var(--_accent);
  }
  .slip dl > div + div {
    margin-block-start: calc(0.75em * var(--_space));
  }
  .slip .code {
    font-size: 1.125em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .slip .secret {
    font-size: 1.375em;
    font-weight: 600;
  }
  .slip figure {
    inline-size: 10em;
  }
  .slip figcaption {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .qr {
    display: block;
    inline-size: 100%;
  }
  .onward {
    padding-block-start: calc(1em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .similar {
    margin-block-start: calc(1em * var(--_space));
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .similar li {
    margin-block-start: calc(0.5em * var(--_space));
    padding-block-start: calc(0.5em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .similar li > .plain {
    max-inline-size: 100%;
    text-align: start;
  }
  .similar li > .plain,
  .sheet h4,
  .keep-lines {
    overflow: hidden;
    overflow: clip;
  }
  @media print {
    .receipt > .notice,
    .similar,
    .closing,
    .count {
      display: none;
    }
    textarea {
      resize: none;
    }
    .slip {
      break-inside: avoid;
    }
  }
`;
