import type { Reply } from '@through-train/contract';
import type { AccountWords } from '@through-train/words/appeal/account-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './paragraphs.js';

const parts = [
  ['appealRequest', 'request'],
  ['appealFindings', 'findings'],
  ['appealDecision', 'decision'],
  ['appealLegalBasis', 'legalBasis'],
] as const;

/** The official answers, the latest first; of each the parts that were given, and what `extra` says. */
export function replies<R extends Reply>(
  words: AccountWords,
  given: readonly R[],
  extra: (reply: R) => unknown = () => nothing,
): TemplateResult | typeof nothing {
  if (given.length === 0) return nothing;
  return html`<section part="replies">
    <h3>${words.term('appealReplies', given.length)}</h3>
    ${[...given].reverse().map((reply) => renderReply(words, reply, extra(reply)))}
  </section>`;
}

function renderReply(words: AccountWords, reply: Reply, extra: unknown): TemplateResult {
  const present = parts.filter(([, part]) => reply[part].trim());
  return html`<article class="reply" part="reply">
    <p class="by"><strong>${words.text(reply.unit)}</strong>
      <time class="quiet" datetime=${reply.repliedAt}>${words.day(reply.repliedAt)}</time></p>
    ${present.map(
      ([term, part]) =>
        // A reply that came as one text needs no heading over its only part.
        html`${present.length > 1 ? html`<h4>${words.term(term)}</h4>` : nothing}${paragraphs(words, reply[part])}`,
    )}${extra}
  </article>`;
}
