import { css } from 'lit';

// Every pair of text and ground is 4.5:1 here, every edge 3:1; with more contrast 7:1 and 3:1 also for
// hairlines. `palettes.test.ts` computes them. Paper is always light.

/** The dark scheme. */
const dark = css`
  @media screen {
    :host([data-look~='dark']) {
      --_accent: var(--tt-accent, #ea6a72);
      --_accent-strong: var(--tt-accent-strong, #f2949a);
      --_on-accent: var(--tt-on-accent, #16181b);
      --_accent-quiet: var(--tt-accent-quiet, #2a1c1e);
      --_text: var(--tt-text, #e6e8eb);
      --_quiet: var(--tt-text-quiet, #a3abb5);
      --_ground: var(--tt-surface, #16181b);
      --_surface: var(--tt-surface, #16181b);
      --_panel: var(--tt-surface-quiet, #1f2226);
      --_line: var(--tt-line, #343a41);
      --_edge: var(--tt-line-strong, #848d97);
      --_link: var(--tt-link, #7db8f0);
      --_good: var(--tt-good, #6cc48d);
      --_warn: var(--tt-warn, #e0ab5a);
      --_bad: var(--tt-bad, #f08a84);
      --_mark: var(--tt-mark, #4a3b0e);
      --_focus: var(--tt-focus, #7db8f0);
      /* On a light page the dark ground goes on around the text, and takes no room for it. */
      box-shadow: 0 0 0 1em var(--_ground);
    }
    :host([data-look~='dark']),
    :host([data-look~='dark']) div[lang] {
      color-scheme: dark;
    }
    :host([data-look~='dark'][data-look~='blue']) {
      --_accent: var(--tt-accent, #6cb0f0);
      --_accent-strong: var(--tt-accent-strong, #9dcbf6);
      --_accent-quiet: var(--tt-accent-quiet, #18242f);
    }
    :host([data-look~='dark'][data-look~='neutral']) {
      --_accent: var(--tt-accent, #c6ced7);
      --_accent-strong: var(--tt-accent-strong, #e6eaef);
      --_accent-quiet: var(--tt-accent-quiet, #24282d);
    }
  }
`;

/** More contrast, for elder mode and for those who ask their device for it. */
const contrast = css`
  :host([data-look~='contrast']) {
    --_accent: var(--tt-accent, #960d17);
    --_accent-strong: var(--tt-accent-strong, #6f0911);
    --_accent-quiet: var(--tt-accent-quiet, #fdf0f0);
    --_text: var(--tt-text, #0a0c0f);
    --_quiet: var(--tt-text-quiet, #363c44);
    --_panel: var(--tt-surface-quiet, #f2f4f6);
    --_line: var(--tt-line, #868e98);
    --_edge: var(--tt-line-strong, #4a525c);
    --_link: var(--tt-link, #084a8f);
    --_good: var(--tt-good, #0f4d28);
    --_warn: var(--tt-warn, #643c00);
    --_bad: var(--tt-bad, #8f120e);
    --_mark: var(--tt-mark, #ffe680);
    --_focus: var(--tt-focus, #084a8f);
  }
  :host([data-look~='contrast'][data-look~='blue']) {
    --_accent: var(--tt-accent, #084482);
    --_accent-strong: var(--tt-accent-strong, #062f5b);
    --_accent-quiet: var(--tt-accent-quiet, #edf4fb);
  }
  :host([data-look~='contrast'][data-look~='neutral']) {
    --_accent: var(--tt-accent, #1c232b);
    --_accent-strong: var(--tt-accent-strong, #0a0c0f);
    --_accent-quiet: var(--tt-accent-quiet, #eef0f3);
  }
`;

const darkContrast = css`
  @media screen {
    :host([data-look~='dark'][data-look~='contrast']) {
      --_accent: var(--tt-accent, #ff9da3);
      --_accent-strong: var(--tt-accent-strong, #ffc0c4);
      --_on-accent: var(--tt-on-accent, #0b0c0e);
      --_accent-quiet: var(--tt-accent-quiet, #2e1a1c);
      --_text: var(--tt-text, #fff);
      --_quiet: var(--tt-text-quiet, #d3d9e0);
      --_ground: var(--tt-surface, #0b0c0e);
      --_surface: var(--tt-surface, #0b0c0e);
      --_panel: var(--tt-surface-quiet, #17191c);
      --_line: var(--tt-line, #6f7883);
      --_edge: var(--tt-line-strong, #b4bcc6);
      --_link: var(--tt-link, #a9d2ff);
      --_good: var(--tt-good, #8fe0ab);
      --_warn: var(--tt-warn, #f5c77e);
      --_bad: var(--tt-bad, #ffaaa5);
      --_mark: var(--tt-mark, #463808);
      --_focus: var(--tt-focus, #a9d2ff);
    }
    :host([data-look~='dark'][data-look~='contrast'][data-look~='blue']) {
      --_accent: var(--tt-accent, #9dcbf6);
      --_accent-strong: var(--tt-accent-strong, #c5e1fb);
      --_accent-quiet: var(--tt-accent-quiet, #14222f);
    }
    :host([data-look~='dark'][data-look~='contrast'][data-look~='neutral']) {
      --_accent: var(--tt-accent, #e6eaef);
      --_accent-strong: var(--tt-accent-strong, #fff);
      --_accent-quiet: var(--tt-accent-quiet, #22262b);
    }
  }
`;

const elder = css`
  /* A page's own size grows as well: whoever asks for large text has a reason. */
  :host([data-look~='elder']) {
    --_size: max(20px, calc(var(--tt-font-size, 16px) * 1.25));
    --_small: 0.9em;
    --_target: 44px;
    --_control: max(44px, var(--tt-control-size, 2.75em));
  }
`;

/** What only some need; it comes before an element that needs it is shown. */
export const palettes = [dark, contrast, darkContrast, elder];
