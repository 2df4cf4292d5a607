import { html } from 'hono/html';
import type { Markup } from '../frame/markup.js';

/** One line of words of the document: what stands in backticks is code, all else is text. */
export const line = (words: string): Markup[] =>
  words
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

/** Words of the document in their paragraphs; nothing when there are none. */
export const prose = (words: string): Markup[] =>
  words
    .split('\n\n')
    .filter(Boolean)
    .map((paragraph) => html`<p>${line(paragraph)}</p>`);
