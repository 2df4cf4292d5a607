import type { AppealListItem, AppealPage } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';
import { type ListView, pageOf, previousCursors } from './list-view.js';

interface ResultOptions {
  readonly words: Words<ListTerms>;
  readonly view: ListView;
  readonly page: AppealPage;
  readonly busy: boolean;
  /** Whether the reader has narrowed the list. */
  readonly narrowed: boolean;
  readonly item: (appeal: AppealListItem) => TemplateResult;
  readonly onTurn: (cursors: readonly string[]) => void;
  readonly onClear: () => void;
}

/** One page of the list under its own heading, with the way to the others. */
export function results(options: ResultOptions): TemplateResult {
  const { words, view, page, narrowed, onClear } = options;
  return html`<div class="results">
      <h2 id="results" tabindex="-1">${words.term('listResults')}</h2>
      <p class="quiet figures">
        ${words.term('listPage', pageOf(view))}
        ${
          narrowed && page.items.length > 0
            ? html`<button type="button" class="plain clear" @click=${onClear}>${words.term('listClear')}</button>`
            : nothing
        }
      </p>
    </div>
    ${items(options)} ${page.items.length > 0 || view.cursors.length > 0 ? paging(options) : nothing}`;
}

/** The appeals of the page, or what to do when there are none. */
export function items({
  words,
  page,
  busy,
  narrowed,
  item,
  onClear,
}: ResultOptions): TemplateResult {
  if (page.items.length > 0) {
    return html`<ul class=${busy ? 'busy' : ''} aria-busy=${busy ? 'true' : 'false'}>${page.items.map(item)}</ul>`;
  }
  return html`<div class="empty" part="empty">
    ${
      narrowed
        ? html`<p>${words.term('listNone')}</p>
          <p class="quiet">${words.term('listNoneHint')}</p>
          <p><button type="button" class="button" part="button" @click=${onClear}>${words.term('listClear')}</button></p>`
        : html`<slot name="empty"><p>${words.term('listEmpty')}</p>
          <p class="quiet">${words.term('listEmptyHint')}</p></slot>`
    }
  </div>`;
}

function paging({ words, view, page, onTurn }: ResultOptions): TemplateResult {
  const previous = previousCursors(view);
  const known = previous.length === view.cursors.length - 1;
  return html`<nav class="paging" part="paging" aria-label=${words.term('listPaging')}>
    ${
      view.cursors.length > 0
        ? html`<button type="button" class="button" part="button" @click=${() => onTurn(previous)}>
            ${words.term(known ? 'listPrevious' : 'listFirst')}
          </button>`
        : nothing
    }
    <span class="figures" aria-current="page">${words.term('listPage', pageOf(view))}</span>
    ${
      page.nextCursor
        ? html`<button type="button" class="button" part="button" @click=${() => onTurn([...view.cursors, page.nextCursor ?? ''])}>
            ${words.term('listNext')}
          </button>`
        : html`<span class="quiet">${words.term('listEnd')}</span>`
    }
  </nav>`;
}
