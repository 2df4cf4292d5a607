import { html, type TemplateResult } from 'lit';

/** Characters as the API counts them: code points, outer white space left out. */
export const characters = (text: string): number => [...text.trim()].length;

/**
 * How full a field is, for the eye. Silent for screen readers while the citizen types; `Announcer`
 * says it in a pause.
 */
export const characterCount = (id: string, value: string, max: number): TemplateResult => {
  const count = characters(value);
  return html`<p class="count ${count > max ? 'over' : ''}" id="${id}-count">${count}/${max}</p>`;
};
