import type { TimelineEntry } from '@through-train/contract';
import type { AccountWords } from '@through-train/words/appeal/account-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './paragraphs.js';

const eventLine = (
  words: AccountWords,
  action: TimelineEntry['action'],
  by: string,
  mine: boolean,
) => words.term('appealEvent', action, by, mine) || words.term('appealUpdated', by);

/** What happened, in the reader's words. `mine`: the reader is the citizen who wrote the appeal. */
export function timeline(
  words: AccountWords,
  entries: readonly TimelineEntry[],
  mine = false,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section part="timeline">
    <h3>${words.term('appealTimeline')}</h3>
    <ol class="timeline">${entries.map(
      ({ action, at, by, note }) => html`<li>
        <time class="quiet figures" datetime=${at}>${words.moment(at)}</time>
        <p>${eventLine(words, action, by.name ? words.text(by.name) : '', mine)}</p>
        ${note ? html`<div class="quiet">${paragraphs(words, note)}</div>` : nothing}
      </li>`,
    )}</ol>
  </section>`;
}
