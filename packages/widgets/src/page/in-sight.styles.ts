import { css } from 'lit';

/** How much of the top of the window the page covers, where it says so itself. */
export const inSight = css`
  :host {
    --_scroll-margin: var(--tt-scroll-margin, measured);
  }
`;
