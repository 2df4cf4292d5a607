import type { AppealWords } from '@through-train/words/appeal/state-sentence.js';
import { html, type TemplateResult } from 'lit';

/** What a person wrote, as text and never as HTML: one paragraph for each of its lines. */
export const paragraphs = (words: AppealWords, text: string): TemplateResult =>
  html`<div class="prose">${words
    .written(text)
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line) => html`<p dir="auto">${line}</p>`)}</div>`;
