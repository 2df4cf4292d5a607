import {
  type LaterText,
  type Reply,
  type ReplyWords,
  redact,
  redactReply,
  type TextWords,
} from '@through-train/contract';
import type { Database } from '../database/database.js';

/** A text that came after the letter: as it was written, and as the public may or would read it. */
export interface KnownText extends LaterText {
  readonly at: string;
  readonly original: TextWords;
  readonly published: TextWords;
  /** Who replied, of a reply. */
  readonly unit: Reply['unit'] | null;
}

/** A text masked by rule; in a reply the numbers of offices stay. */
function masked(words: TextWords): TextWords {
  if ('text' in words) return { text: redact(words.text) };
  const { request, findings, decision, legalBasis } = words;
  return {
    request: redactReply(request),
    findings: redactReply(findings),
    decision: redactReply(decision),
    legalBasis: redactReply(legalBasis),
  };
}

/**
 * What came after the letter, in its order: everything, or what was let out. The latter is public
 * only while the letter is published too, which is for the caller to see to.
 */
export async function laterTexts(
  db: Database,
  appealId: number,
  which: 'all' | 'published',
): Promise<KnownText[]> {
  const rows = await db
    .selectFrom('publicTexts')
    .innerJoin('events', (join) =>
      join
        .onRef('events.appealId', '=', 'publicTexts.appealId')
        .onRef('events.sequence', '=', 'publicTexts.sequence'),
    )
    .leftJoin('replies', (join) =>
      join
        .onRef('replies.appealId', '=', 'publicTexts.appealId')
        .onRef('replies.sequence', '=', 'publicTexts.sequence'),
    )
    .select(['publicTexts.sequence', 'type', 'publication', 'redacted', 'at', 'note'])
    .select(['unitName', 'request', 'findings', 'decision', 'legalBasis'])
    .where('publicTexts.appealId', '=', appealId)
    .$if(which === 'published', (query) => query.where('publication', '=', 'published'))
    .orderBy('publicTexts.sequence')
    .execute();
  return rows.map((row) => {
    const { request, findings, decision, legalBasis, redacted, unitName } = row;
    const original =
      request !== null && findings !== null && decision !== null && legalBasis !== null
        ? { request, findings, decision, legalBasis }
        : { text: row.note ?? '' };
    return {
      id: row.sequence,
      type: row.type,
      publication: row.publication,
      redacted: redacted !== null,
      at: row.at,
      original,
      published: redacted === null ? masked(original) : JSON.parse(redacted),
      unit: unitName === null ? null : JSON.parse(unitName),
    };
  });
}

const isReply = (words: TextWords): words is ReplyWords => !('text' in words);

/** The replies among published texts, as the public reads them. */
export const publicReplies = (texts: readonly KnownText[]): Reply[] =>
  texts.flatMap(({ published, unit, at }) =>
    unit && isReply(published) ? [{ unit, ...published, repliedAt: at }] : [],
  );

/** What the public reads of the text that an event brought; null when it may not. */
export function publicNote(texts: readonly KnownText[], sequence: number): string | null {
  const words = texts.find(({ id }) => id === sequence)?.published;
  return words && 'text' in words ? words.text : null;
}

/** Published texts in their parts, what was decided first: for the search and its passages. */
export const partsOf = (texts: readonly KnownText[]): string[] =>
  texts.flatMap(({ published: words }) =>
    isReply(words)
      ? [words.decision, words.findings, words.request, words.legalBasis]
      : [words.text],
  );
