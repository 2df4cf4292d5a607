import { redact, redactReply } from '@through-train/contract';
import type { Selectable } from 'kysely';
import { insertRow } from '../database/insert-row.js';
import type { Database, Writing } from '../database/open.js';
import type { AppealRow, ReplyRow } from '../database/schema.js';
import { searchTokens } from '../search/search-text.js';

type Texts = Pick<AppealRow, 'title' | 'body' | 'redactedTitle' | 'redactedBody'>;

/** What is or would be published: what a person wrote for it, else the original masked by rule. */
export function publishableText(row: Texts): { title: string; body: string; redacted: boolean } {
  return {
    title: row.redactedTitle ?? redact(row.title),
    body: row.redactedBody ?? redact(row.body),
    redacted: row.redactedTitle !== null,
  };
}

/** The parts of a reply as the public reads them: officials quote what citizens wrote. */
export function publicReply<
  R extends Pick<ReplyRow, 'request' | 'findings' | 'decision' | 'legalBasis'>,
>(reply: R): R {
  return {
    ...reply,
    request: redactReply(reply.request),
    findings: redactReply(reply.findings),
    decision: redactReply(reply.decision),
    legalBasis: redactReply(reply.legalBasis),
  };
}

/** The replies that were given, in their order. */
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
  const replies = await givenReplies(trx, appealId);
  // A line break parts them: a word never holds one, so none is found across two parts.
  const answered = replies
    .map(publicReply)
    .flatMap((reply) => [reply.request, reply.findings, reply.decision, reply.legalBasis])
    .join('\n');
  await insertRow(trx, 'searchIndex', {
    rowid: appealId,
    title: searchTokens(published.title),
    body: searchTokens(published.body),
    replies: searchTokens(answered),
  });
}
