import { type AppealDetail, type LocalizedText, type Reply, redact } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Database } from '../database/open.js';
import type { EvaluationRow, ReplyRow } from '../database/schema.js';
import { HttpProblem } from '../http/problem.js';
import type { SiteTree } from '../sites/directory.js';
import { listColumns, toListItem } from './list-item.js';
import { givenReplies, publicReply } from './publication.js';
import { eventsOf, timelineFor } from './timeline.js';

/** A reply as the contract says it. */
export function toReply(row: Selectable<ReplyRow>): Reply {
  const { unitName, request, findings, decision, legalBasis, repliedAt } = row;
  return { unit: JSON.parse(unitName), request, findings, decision, legalBasis, repliedAt };
}

/** The citizen's latest verdict, null when there is none. */
export async function latestEvaluation(
  db: Database,
  appealId: number,
): Promise<Pick<EvaluationRow, 'grade' | 'reason' | 'at'> | null> {
  const row = await db
    .selectFrom('evaluations')
    .select(['grade', 'reason', 'at'])
    .where('appealId', '=', appealId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The name of a division: that of the site which has its code. */
export function divisionName(tree: SiteTree, code: string, siteId: string): LocalizedText {
  const named = tree.summaries.find((site) => site.divisionCode === code);
  return named?.name ?? tree.site(siteId)?.summary.name ?? { 'zh-CN': code };
}

/**
 * One published appeal.
 *
 * @throws HttpProblem `not-found` when there is none, published or not: the public cannot tell
 */
export async function publicDetail(
  db: Database,
  tree: SiteTree,
  number: string,
  now: Date,
): Promise<AppealDetail> {
  const row = await db
    .selectFrom('appeals')
    .select([...listColumns, 'appeals.divisionCode'])
    .where('appeals.number', '=', number)
    .where('appeals.publication', '=', 'published')
    .executeTakeFirst();
  if (!row) throw new HttpProblem('not-found');
  const replies = await givenReplies(db, row.id);
  const evaluation = await latestEvaluation(db, row.id);
  return {
    ...toListItem(tree, row, now),
    body: row.publicBody ?? '',
    place: {
      divisionCode: row.divisionCode,
      name: divisionName(tree, row.divisionCode, row.siteId),
    },
    replies: replies.map((reply) => toReply(publicReply(reply))),
    timeline: timelineFor('public', await eventsOf(db, row.id)),
    evaluation: evaluation && {
      ...evaluation,
      reason: evaluation.reason === null ? null : redact(evaluation.reason),
    },
  };
}
