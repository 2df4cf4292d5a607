import { redact } from '@through-train/contract';
import type { Selectable } from 'kysely';
import { insertRow } from '../database/insert-row.js';
import type { Database, Writing } from '../database/open.js';
import type { AppealRow, ReplyRow } from '../database/schema.js';
import { searchTokens } from '../search/search-text.js';
import { laterTexts, partsOf } from './later-texts.js';

type Texts = Pick<AppealRow, 'title' | 'body' | 'redactedTitle' | 'redactedBody'>;

/** What is or would be published of the letter: what a person wrote for it, else the original masked by rule. */
export function publishableText(row: Texts): { title: string; body: string; redacted: boolean } {
  return {
    title: row.redactedTitle ?? redact(row.title),
    body: row.redactedBody ?? redact(row.body),
    redacted: row.redactedTitle !== null,
  };
}

/** The replies that were given, in their order: for the citizen and for staff. */
export async function givenReplies(
  db: Database,
  appealId: number,
): Promise<Selectable<ReplyRow>[]> {
  return await db
    .selectFrom('replies')
    .selectAll()
    .where('appealId', '=', appealId)
    .where('status', '=', 'given')
    .orderBy('repliedAt')
    .orderBy('id')
    .execute();
}

/** Enters what the public may read into the search index, or takes it out. */
export async function indexForSearch(
  trx: Writing,
  appealId: number,
  published: { title: string; body: string } | null,
): Promise<void> {
  await trx.deleteFrom('searchIndex').where('rowid', '=', appealId).execute();
  if (!published) return;
  // A line break parts them: a word never holds one, so none is found across two parts.
  const later = partsOf(await laterTexts(trx, appealId, 'published')).join('\n');
  await insertRow(trx, 'searchIndex', {
    rowid: appealId,
    title: searchTokens(published.title),
    body: searchTokens(published.body),
    replies: searchTokens(later),
  });
}
