import type { AppealDetail } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountWords } from './account-words.js';
import { paragraphs } from './paragraphs.js';

/** What the citizen thought of the reply. */
export function verdict(
  words: AccountWords,
  evaluation: AppealDetail['evaluation'],
  heading = words.term('appealEvaluation'),
): TemplateResult | typeof nothing {
  if (!evaluation) return nothing;
  const { grade, reason, at } = evaluation;
  return html`<section part="evaluation">
    <h3>${heading}</h3>
    <p>
      <strong>${words.term('appealGrade', grade)}</strong>
      <span class="quiet figures">${grade}/5</span>
      <time class="quiet" datetime=${at}>${words.day(at)}</time>
    </p>
    ${reason ? paragraphs(reason) : nothing}
  </section>`;
}
