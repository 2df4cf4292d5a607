import { css } from 'lit';

/**
 * The custom properties a page may set on an element or anywhere above it, and what holds when it
 * does not. Inside, styles use the `--_` names only. What an element wears now stands in its
 * `data-look` (see `look.ts`); a property that the page has set holds whatever that is.
 */
export const tokens = css`
  :host {
    --_accent: var(--tt-accent, #b8141f);
    --_accent-strong: var(--tt-accent-strong, #8f0f18);
    --_on-accent: var(--tt-on-accent, #fff);
    --_accent-quiet: var(--tt-accent-quiet, #fbf2f2);
    --_text: var(--tt-text, #1f2328);
    --_quiet: var(--tt-text-quiet, #59616b);
    --_ground: var(--tt-surface, transparent);
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
    --_small: 0.875em;
    --_leading: var(--tt-line-height, 1.75);
    --_control: var(--tt-control-size, 2.75em);
    /* The least height of what is pressed and is not a button: links, folds. */
    --_target: 24px;
    --_measure: var(--tt-measure, 40em);
    /* Multiplies the room inside and between the parts. */
    --_space: var(--tt-space, 1);
  }
`;

/** What differs from it where something else is worn. */
export const variants = css`
  :host([data-look~='blue']) {
    --_accent: var(--tt-accent, #0b5cad);
    --_accent-strong: var(--tt-accent-strong, #084482);
    --_accent-quiet: var(--tt-accent-quiet, #f0f5fa);
  }
  :host([data-look~='neutral']) {
    --_accent: var(--tt-accent, #333d49);
    --_accent-strong: var(--tt-accent-strong, #1c232b);
    --_accent-quiet: var(--tt-accent-quiet, #f1f3f5);
  }
  :host([data-look~='compact']) {
    --_size: var(--tt-font-size, 14px);
    --_leading: var(--tt-line-height, 1.6);
    --_control: var(--tt-control-size, 2.286em);
    --_space: var(--tt-space, 0.625);
  }
`;
