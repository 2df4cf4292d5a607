import { css } from 'lit';

/**
 * The custom properties a page may set on an element or anywhere above it, and what holds when it
 * does not. Inside, styles use the `--_` names only.
 */
export const tokens = css`
  :host {
    --_accent: var(--tt-accent, #b8141f);
    --_accent-strong: var(--tt-accent-strong, #8f0f18);
    --_on-accent: var(--tt-on-accent, #fff);
    --_accent-quiet: var(--tt-accent-quiet, #fbf2f2);
    --_text: var(--tt-text, #1f2328);
    --_quiet: var(--tt-text-quiet, #59616b);
    --_surface: var(--tt-surface, #fff);
    --_panel: var(--tt-surface-quiet, #f6f7f8);
    --_line: var(--tt-line, #dde1e6);
    --_edge: var(--tt-line-strong, #7d8590);
    --_link: var(--tt-link, #0b5cad);
    --_good: var(--tt-good, #1a6b3a);
    --_warn: var(--tt-warn, #8a5300);
    --_bad: var(--tt-bad, #b3201b);
    --_mark: var(--tt-mark, #fff3bf);
    --_focus: var(--tt-focus, #0b5cad);
    --_radius: var(--tt-radius, 4px);
    --_font: var(
      --tt-font,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_mono: var(--tt-font-mono, ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', monospace);
    --_size: var(--tt-font-size, 16px);
    --_leading: var(--tt-line-height, 1.75);
    --_control: var(--tt-control-size, 2.75em);
    --_measure: var(--tt-measure, 40em);
  }

  :host([theme='blue']) {
    --tt-accent: #0b5cad;
    --tt-accent-strong: #084482;
    --tt-accent-quiet: #f0f5fa;
  }
`;

const dark = css`
  --tt-accent: #e5565f;
  --tt-accent-strong: #f0868d;
  --tt-on-accent: #16181b;
  --tt-accent-quiet: #2a1c1e;
  --tt-text: #e6e8eb;
  --tt-text-quiet: #a3abb5;
  --tt-surface: #16181b;
  --tt-surface-quiet: #1f2226;
  --tt-line: #343a41;
  --tt-line-strong: #848d97;
  --tt-link: #7db8f0;
  --tt-good: #6cc48d;
  --tt-warn: #e0ab5a;
  --tt-bad: #f08a84;
  --tt-mark: #5c4a12;
  --tt-focus: #7db8f0;
  color-scheme: dark;
`;

const darkBlue = css`
  --tt-accent: #6cb0f0;
  --tt-accent-strong: #9dcbf6;
  --tt-accent-quiet: #18242f;
`;

/** The dark scheme, where an element is told to be dark or to follow the device. */
export const darkTokens = css`
  :host([scheme='dark']) {
    ${dark}
  }
  :host([scheme='dark'][theme='blue']) {
    ${darkBlue}
  }
  @media (prefers-color-scheme: dark) {
    :host([scheme='auto']) {
      ${dark}
    }
    :host([scheme='auto'][theme='blue']) {
      ${darkBlue}
    }
  }
`;
