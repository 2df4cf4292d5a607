import type { AppealDetail } from '@through-train/contract';
import type { AccountWords } from '@through-train/words/appeal/account-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './paragraphs.js';

type Judged = Pick<AppealDetail, 'evaluation' | 'replies'>;

/** What the citizen thought of the reply. `mine`: the reader is that citizen. */
export function verdict(
  words: AccountWords,
  { evaluation, replies }: Judged,
  mine = false,
): TemplateResult | typeof nothing {
  if (!evaluation) return nothing;
  const { grade, reason, at } = evaluation;
  const earlier = replies.some(({ repliedAt }) => Date.parse(repliedAt) > Date.parse(at));
  return html`<section part="evaluation">
    <h3>${words.term('appealEvaluation', mine, earlier)}</h3>
    <p>
      <strong>${words.term('appealGrade', grade)}</strong>
      <span class="quiet figures"><bdi>${grade}${grade > 5 ? nothing : '/5'}</bdi> ·</span>
      <time class="quiet" datetime=${at}>${words.day(at)}</time>
    </p>
    ${reason ? paragraphs(words, reason) : nothing}
  </section>`;
}
