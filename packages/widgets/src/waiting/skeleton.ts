import type { CommonTerms } from '@through-train/words/language/common.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';
import type { Loading } from './loading.js';

/**
 * What stands where something is loading: nothing at first, grey lines after 200 ms, a sentence
 * after 5 s.
 */
export function skeleton(
  words: Words<CommonTerms>,
  { wait }: Pick<Loading<unknown>, 'wait'>,
  lines = 6,
): TemplateResult | typeof nothing {
  if (wait === 'short') return nothing;
  return html`<div class="skeleton" part="skeleton" role="status">
    <span class="visually-hidden">${words.term('loading')}</span>
    ${Array.from({ length: lines }, () => html`<div class="bar" aria-hidden="true"></div>`)}
    ${wait === 'long' ? html`<p>${words.term('loadingLong')}</p>` : nothing}
  </div>`;
}
