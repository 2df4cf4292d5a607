import { css } from 'lit';
import { buttons } from './buttons.styles.js';
import { masthead } from './masthead.styles.js';
import { tokens, variants } from './tokens.styles.js';

const base = css`
  /* Nothing of a page's typography reaches in, whatever its CMS does to p, li or label. */
  :host,
  div[lang] {
    all: initial;
    display: block;
    visibility: inherit;
    overflow-wrap: break-word;
    /* So that what stands side by side may become as narrow as it must. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  /* Of what the * rules of a page do to the element itself, the inside takes only what holds there. */
  div[lang] {
    color: inherit;
    font: inherit;
    -webkit-user-select: text;
    user-select: text;
  }
  :host {
    box-sizing: border-box;
    max-inline-size: var(--_measure);
    background-color: var(--_ground);
    /* Stronger than the * rules of a page's reset, which hit the element itself. */
    color: var(--_text) !important;
    font: var(--_size) / var(--_leading) var(--_font) !important;
    letter-spacing: 0 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    cursor: auto !important;
    text-decoration: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* The margins of the page's own fallback stay inside: else all moves up when it goes. */
  slot:not([name]) {
    display: flow-root;
  }
  /* Not inherited: the inside of <details> would break the chain. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.5;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  p {
    text-wrap: pretty;
  }
  /* No line breaks inside a letter, however many marks are piled on it, and they paint over all. */
  [dir='auto'],
  .sentence,
  p.standing,
  .facts,
  .by,
  .timeline p,
  .kind {
    overflow: hidden;
    overflow: clip;
  }
  /* In Chinese fonts an apostrophe is as wide as a character. */
  div[lang]:not(:lang(zh)) {
    font-family: var(--tt-font, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
  }
  /* A date stays in one line. */
  time,
  .dated {
    word-break: keep-all;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    min-block-size: var(--_target);
  }
  mark {
    color: inherit;
    background: var(--_mark);
  }
  :focus {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 2px;
  }
  /* Safari 14 does not know :focus-visible and keeps the rule above. */
  :focus:not(:focus-visible) {
    outline-color: transparent;
  }
  /* Headings and notices take the focus so that they are read; nobody can press them. */
  h2:focus,
  .notice:focus {
    outline: none;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .quiet .quiet {
    font-size: 1em;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .code {
    font-family: var(--_mono);
    letter-spacing: 0.02em;
  }
  /* What people wrote keeps its own direction, but begins where everything begins. */
  [dir='rtl'] [dir='auto'],
  [dir='rtl'] .code {
    text-align: right;
  }
  /* Numbers, codes and telephones read from left to right in every script. */
  bdi,
  .code {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    padding: calc(0.75em * var(--_space)) 1em;
    margin-block-start: calc(1em * var(--_space));
    margin-block-end: calc(1em * var(--_space));
    background: var(--_panel);
    border-inline-start: 0.25em solid var(--_edge);
  }
  .notice > * + * {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .notice li > a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block-start: 0.125em;
    padding-block-end: 0.125em;
  }
  .notice.bad {
    border-color: var(--_bad);
  }
  .notice.warn {
    border-color: var(--_warn);
  }
  .notice.good {
    border-color: var(--_good);
  }
  .print-only {
    display: none;
  }
  .skeleton {
    padding-block-start: 0.5em;
    padding-block-end: 0.5em;
  }
  .bar {
    block-size: 1em;
    margin-block-end: 1em;
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .bar:nth-child(3n) {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid GrayText;
    }
  }
`;

/** What an element inside another one wears, which hands its tokens down: typography, notices, buttons. */
export const innerStyles = [base, buttons];

/** What every element wears: tokens, typography, notices, buttons, and its head. */
export const baseStyles = [tokens, variants, ...innerStyles, masthead];
