import { findPersonalData } from '@through-train/contract';
import { html, type TemplateResult } from 'lit';

/** A text as it would be published: what names a person is replaced, and marked. */
export function masked(
  words: { written(text: string): string },
  text: string,
): { shown: TemplateResult; count: number } {
  const found = findPersonalData(text);
  let from = 0;
  const parts = found.map(({ start, end, masked: mask }) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark>${words.written(mask)}</mark>`;
  });
  return { shown: html`${parts}${text.slice(from)}`, count: found.length };
}
