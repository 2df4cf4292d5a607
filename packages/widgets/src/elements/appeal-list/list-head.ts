import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../../controls/live.js';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';

interface HeadOptions {
  readonly words: Words<ListTerms>;
  /** What stands in the search box. It counts once it is sent. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onSearch: () => void;
  /** The filters, once they are there. */
  readonly panel: unknown;
  /** They may still come, so that their room is kept. */
  readonly awaited: boolean;
  /** Which part of the list is shown, in words. */
  readonly shown: string;
  /** There is nothing, which is then only read out: for the eye it stands below. */
  readonly empty: boolean;
  /** Takes back what the reader has narrowed the list by. */
  readonly onClear: (() => void) | undefined;
}

/** What stands above a list: the search box, the filters, and what is shown. */
export const listHead = (options: HeadOptions): TemplateResult => {
  const { words, typed, onType, onSearch, panel, awaited, shown, empty, onClear } = options;
  return html`<form
      class="search"
      role="search"
      aria-label=${words.term('listSearch')}
      @submit=${(event: Event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <label for="q">${words.term('listSearch')}</label>
      <input
        id="q"
        type="search"
        autocomplete="off"
        placeholder=${words.term('listSearchHint')}
        .value=${live(typed)}
        @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
      />
      <button class="button primary" part="button">${words.term('listGo')}</button>
    </form>
    <div class="filters" part="filters" ?hidden=${!awaited && !panel}>${panel}</div>
    <div class="results">
      <h2 id="results" tabindex="-1">${words.term('listResults')}</h2>
      <p class="quiet figures">
        <span role="status" class=${empty ? 'visually-hidden' : ''}>${shown}</span>
        ${
          onClear
            ? html`<button type="button" class="plain" @click=${onClear}>${words.term('listClear')}</button>`
            : nothing
        }
      </p>
    </div>`;
};
