import { redact } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Database, Transaction } from '../database/database.js';
import type { AppealRow, ReplyRow } from '../database/schema.js';
import { searchIndexOf } from '../search/index-of.js';
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

interface Published {
  readonly title: string;
  readonly body: string;
}

/** Enters what the public may read into the search index, where nothing of the appeal is yet. */
export async function enterForSearch(
  trx: Transaction,
  appealId: number,
  { title, body }: Published,
): Promise<void> {
  // A line break parts them: a word never holds one, so none is found across two parts.
  const later = partsOf(await laterTexts(trx, appealId, 'published')).join('\n');
  await searchIndexOf(trx).enter(trx, appealId, { title, body, later });
}

/** Keeps the search index in step with what the public may read; null: nothing. */
export async function indexForSearch(
  trx: Transaction,
  appealId: number,
  published: Published | null,
): Promise<void> {
  await searchIndexOf(trx).remove(trx, appealId);
  if (published) await enterForSearch(trx, appealId, published);
}
