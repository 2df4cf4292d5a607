import { css } from 'lit';

/** Marks and tags that stand beside a sentence in every list and view of appeals. */
export const marks = css`
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.375em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .mark .solid {
    fill: currentColor;
  }
  .mark .tick {
    stroke: var(--_surface);
  }
  /* Sign and word stay together. */
  .state,
  .tag {
    display: inline-block;
  }
  .state {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  .awaiting {
    color: var(--_warn);
  }
  .in-progress {
    color: var(--_link);
  }
  .handled {
    color: var(--_good);
  }
  .tag {
    margin-inline-end: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .tag.bad {
    color: var(--_bad);
  }
  .tag.warn {
    color: var(--_warn);
  }
  .support {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
  }
  .button.small {
    min-block-size: max(2em, var(--_target));
    padding-block-start: 0.125em;
    padding-block-end: 0.125em;
    padding-inline-start: 0.75em;
    padding-inline-end: 0.75em;
    font-size: 0.875em;
  }
  :host([data-look~='elder']) .button.small {
    min-block-size: 44px;
    font-size: var(--_small);
  }
  @media (pointer: coarse) {
    .button.small {
      min-block-size: 3.143em;
    }
  }
  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }
    .mark .solid {
      fill: CanvasText;
    }
    .mark .tick {
      stroke: Canvas;
    }
  }
`;
