import { html, type TemplateResult } from 'lit';
import { keepCompositionEnter } from '../../controls/composition.js';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';

/** The search box. What is typed counts once it is sent. */
export const searchForm = (
  words: Words<ListTerms>,
  typed: string,
  onType: (text: string) => void,
  onSearch: () => void,
): TemplateResult => html`<form
  class="search"
  role="search"
  @submit=${(event: Event) => {
    event.preventDefault();
    onSearch();
  }}
  @keydown=${keepCompositionEnter}
>
  <label for="q">${words.term('listSearch')}</label>
  <input
    id="q"
    type="search"
    autocomplete="off"
    placeholder=${words.term('listSearchHint')}
    .value=${typed}
    @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
  />
  <button class="button primary" part="button">${words.term('listGo')}</button>
</form>`;
