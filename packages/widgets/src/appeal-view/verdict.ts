import type { AppealDetail } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './paragraphs.js';
import type { AppealWords } from './state-sentence.js';

/** What the citizen thought of the reply. */
export function verdict(
  words: AppealWords,
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
