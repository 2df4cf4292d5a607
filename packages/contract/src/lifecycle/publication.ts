import type { AppealFacts, LaterText } from './facts.js';

/** Why the letter, or the text after it that is given, may not be published; null when it may. */
export function notPublishable(facts: AppealFacts, text?: LaterText): string | null {
  const { publication, redacted } = text ?? facts;
  if (facts.publicationWish === 'private' || publication === 'private') {
    return 'The citizen did not agree to publication.';
  }
  if (publication === 'published') return 'It is already published.';
  return facts.kind === 'report' && !redacted
    ? 'A report is published only in a redacted version, text by text; redact it first.'
    : null;
}

/** Why it cannot be taken down; null when it can. */
export const notTakenDown = ({ publication }: Pick<LaterText, 'publication'>): string | null =>
  publication === 'published' ? null : 'It is not published.';
