import type { TimelineEntry } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './paragraphs.js';
import type { AppealWords } from './state-sentence.js';

/** What happened, in the reader's words. `mine`: the reader is the citizen who wrote the appeal. */
export function timeline(
  words: AppealWords,
  entries: readonly TimelineEntry[],
  mine = false,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section part="timeline">
    <h3>${words.term('appealTimeline')}</h3>
    <ol class="timeline">${entries.map(
      ({ action, at, by, note }) => html`<li>
        <time class="quiet figures" datetime=${at}>${words.moment(at)}</time>
        <p>${words.term('appealEvent', action, by.name ? words.text(by.name) : '', mine)}</p>
        ${note ? html`<div class="quiet">${paragraphs(note)}</div>` : nothing}
      </li>`,
    )}</ol>
  </section>`;
}
