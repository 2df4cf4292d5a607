import type { Legible } from '@through-train/client';
import type { AppealPage, FoundAppeal } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';
import { type ListView, previousCursors } from './list-view.js';

interface ResultOptions {
  readonly words: Words<ListTerms>;
  readonly view: ListView;
  readonly page: Legible<AppealPage>;
  /** Whether the reader has narrowed the list. */
  readonly narrowed: boolean;
  readonly compact: boolean;
  readonly item: (appeal: FoundAppeal) => TemplateResult;
  readonly onTurn: (cursors: readonly string[]) => void;
  readonly onClear: () => void;
}

/** The appeals of a page with the way to the others, or what to do when there are none. */
export function results(options: ResultOptions): TemplateResult {
  const { words, view, page, narrowed, compact, item, onTurn, onClear } = options;
  const { items, malformed, nextCursor } = page;
  const { cursors } = view;
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" class="button" part="button" @click=${onClick}>${label}</button>`;
  if (items.length === 0 && cursors.length === 0) {
    const none = narrowed && 'listNone';
    const message = html`<p>${words.term(none || 'listEmpty')}</p>
      <p class="quiet">${words.term(none ? 'listNoneHint' : 'listEmptyHint')}</p>`;
    return html`<div class="empty" part="empty">${
      none
        ? html`${message}${button(words.term('listClear'), onClear)}`
        : html`<slot name="empty">${message}</slot>`
    }</div>`;
  }
  const previous = previousCursors(view);
  const known = previous.length === cursors.length - 1;
  return html`<ul>${items.map(item)}</ul>
    ${malformed && html`<p class="quiet">${words.term('listMalformed', malformed.length)}</p>`}
    ${
      compact || (!nextCursor && cursors.length === 0)
        ? nothing
        : html`<nav class="paging" part="paging" aria-label=${words.term('listPaging')}>
            ${
              cursors.length > 0
                ? button(words.term(known ? 'listPrevious' : 'listFirst'), () => onTurn(previous))
                : nothing
            }
            ${
              nextCursor
                ? button(words.term('listNext'), () => onTurn([...cursors, nextCursor]))
                : nothing
            }
          </nav>`
    }`;
}
