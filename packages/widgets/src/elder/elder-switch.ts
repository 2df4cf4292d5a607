import type { CommonTerms } from '@through-train/words/language/common.js';
import { html, svg, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';

const tick = svg`<path d="m3 8.5 3.2 3.2L13 4.8" />`;
const letters = svg`<path d="M.8 13.2 5.3 2h.8l4.5 11.2M2.5 9.3h6.4M13 3.5v5M10.5 6h5" />`;

/** The switch between the usual look and elder mode. */
export const elderSwitch = (
  words: Words<CommonTerms>,
  elder: boolean,
  onSwitch: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="elder-switch"
    part="elder-switch"
    aria-pressed=${elder ? 'true' : 'false'}
    title=${words.term('elderHint')}
    @click=${onSwitch}
  ><svg viewBox="0 0 16 16" aria-hidden="true">${elder ? tick : letters}</svg>${words.term('elderSwitch')}</button>`;
