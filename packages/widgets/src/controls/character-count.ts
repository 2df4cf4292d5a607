import { characterCount } from '@through-train/contract';
import { html, type TemplateResult } from 'lit';

/**
 * How full a field is, for the eye. Silent for screen readers while the citizen types; `Announcer`
 * says it in a pause.
 */
export const countOf = (id: string, value: string, max: number): TemplateResult => {
  const count = characterCount(value);
  return html`<p class="count ${count > max ? 'over' : ''}" id="${id}-count">${`${count}/${max}`}</p>`;
};
