import { html, type TemplateResult } from 'lit';

/** What a person wrote, as text and never as HTML: one paragraph for each of its lines. */
export const paragraphs = (text: string): TemplateResult =>
  html`<div class="prose">${text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line) => html`<p dir="auto">${line}</p>`)}</div>`;
