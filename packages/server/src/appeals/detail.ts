import type { AppealDetail, LocalizedText, Reply } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import type { EvaluationRow, ReplyRow } from '@through-train/core/database/schema.js';
import {
  laterTexts,
  publicNote,
  publicReplies,
} from '@through-train/core/publication/later-texts.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Selectable } from 'kysely';
import { listColumns, toListItem } from './list-item.js';
import { eventsOf, publicTimeline } from './timeline.js';

/** A reply as the contract says it. */
export function toReply(row: Selectable<ReplyRow>): Reply {
  const { unitName, request, findings, decision, legalBasis, repliedAt } = row;
  return { unit: JSON.parse(unitName), request, findings, decision, legalBasis, repliedAt };
}

/** The citizen's latest verdict, null when there is none. */
export async function latestEvaluation(
  db: Database,
  appealId: number,
): Promise<Pick<EvaluationRow, 'grade' | 'reason' | 'at' | 'sequence'> | null> {
  const row = await db
    .selectFrom('evaluations')
    .select(['grade', 'reason', 'at', 'sequence'])
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
 * One published appeal, with those of the texts after it that were let out.
 *
 * @throws Refused `not-found` when there is none, published or not: the public cannot tell
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
  if (!row) throw new Refused('not-found');
  const texts = await laterTexts(db, row.id, 'published');
  const evaluation = await latestEvaluation(db, row.id);
  return {
    ...toListItem(tree, row, now),
    body: row.publicBody ?? '',
    place: {
      divisionCode: row.divisionCode,
      name: divisionName(tree, row.divisionCode, row.siteId),
    },
    replies: publicReplies(texts),
    supplements: texts
      .filter(({ type }) => type === 'supplement')
      .map(({ id, at }) => ({ text: publicNote(texts, id) ?? '', at })),
    timeline: publicTimeline(await eventsOf(db, row.id), texts),
    evaluation: evaluation && {
      grade: evaluation.grade,
      reason: publicNote(texts, evaluation.sequence),
      at: evaluation.at,
    },
  };
}
