import type { StaffListItem } from '@through-train/contract';
import type { Words } from '@through-train/widgets/parts.js';
import { daysUntil } from '@through-train/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkTerms } from './terms/work-terms.js';

/** From so many days on a limit is said to be near. */
const near = 3;

/** What is due and how long there is, as a word with a colour that it does not need. */
export function dueTag(
  words: Words<WorkTerms>,
  { due, overdue }: Pick<StaffListItem, 'due' | 'overdue'>,
  now = Date.now(),
): TemplateResult | typeof nothing {
  if (!due) return nothing;
  if (due.paused) return html`<span class="tag">${words.term('duePaused')}</span>`;
  if (!due.at) return nothing;
  const left = daysUntil(due.at, now);
  const official = due.for === 'accept' || due.for === 'resolve';
  const state = overdue ? 'late' : official && left <= near ? 'soon' : '';
  const text = official
    ? words.term('dueIn', overdue ? Math.min(left, -1) : left)
    : words.day(due.at);
  return html`<span class="tag ${state}"><span class="visually-hidden">${words.term('dueFor', due.for)}</span> ${text}</span>`;
}
