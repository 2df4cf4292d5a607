import { html, type TemplateResult } from 'lit';

/** A sentence whose dates stay in one line. Where dates have spaces, `Words` writes hard ones. */
export const dated = (sentence: string): (string | TemplateResult)[] =>
  sentence
    .split(/((?:\d+\u5e74)?\d+\u6708\d+\u65e5)/)
    .map((part, index) => (index % 2 ? html`<span class="dated">${part}</span>` : part));
