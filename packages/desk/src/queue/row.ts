import type { StaffListItem } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dueTag } from '../due.js';
import type { QueueHost } from './queue-host.js';

/** One appeal of a queue. */
export function row(queue: QueueHost, item: StaffListItem): TemplateResult {
  const { words } = queue;
  const { title, number, kind, handling, responsible, supervisionLevel, textsToReview } = item;
  return html`<tr data-number=${number}>
    <td class="pick">${queue.selection.pick(item)}</td>
    <td class="appeal">
      <a href=${queue.hrefOf(number)} dir="auto">${title}</a>
      <p class="quiet"><span class="kind-of">${words.term('appealKind', kind) || kind}</span> <bdi class="figures">${number}</bdi></p>
    </td>
    <td>${words.text(item.siteName)}<p class="quiet">${item.mailboxName ? words.text(item.mailboxName) : words.term('noMailbox')}</p></td>
    <td>${responsible ? words.text(responsible.name) : html`<span class="quiet">${words.term('nobody')}</span>`}</td>
    <td>
      ${words.term('handling', handling) || handling}
      ${supervisionLevel ? html`<p><span class="tag late">${words.term('level', supervisionLevel) || supervisionLevel}</span></p>` : nothing}
      ${item.publication === 'pending_review' ? html`<p class="quiet">${words.term('publicationState', item.publication)}</p>` : nothing}
      ${textsToReview > 0 ? html`<p class="quiet">${words.term('textsWait', textsToReview)}</p>` : nothing}
    </td>
    <td>${dueTag(words, item)} ${queue.selection.offerClaim(item)}</td>
    <td class="figures"><time datetime=${item.submittedAt}>${words.monthDay(item.submittedAt)}</time></td>
  </tr>`;
}
