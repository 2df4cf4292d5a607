import type { AppealListItem } from '@through-train/contract';
import type { AppealRow } from '@through-train/core/database/schema.js';
import { passageOf } from '@through-train/core/search/excerpt.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Selectable } from 'kysely';
import { publicStateNames } from './state-names.js';

/** What a public list reads of an appeal: nothing that a person has not published. */
export const listColumns = [
  'appeals.id',
  'appeals.number',
  'appeals.siteId',
  'appeals.publicTitle',
  'appeals.publicBody',
  'appeals.column',
  'appeals.kind',
  'appeals.categoryId',
  'appeals.mailboxId',
  'appeals.state',
  'appeals.responsible',
  'appeals.submittedAt',
  'appeals.repliedAt',
  'appeals.dueFor',
  'appeals.dueAt',
  'appeals.paused',
  'appeals.supervisionLevel',
  'appeals.supports',
] as const;

type Column = (typeof listColumns)[number] extends `appeals.${infer C extends keyof AppealRow}`
  ? C
  : never;
/** A published appeal as lists read it. */
export type ListRow = Pick<Selectable<AppealRow>, Column>;

type DueColumns = Pick<AppealRow, 'dueFor' | 'dueAt' | 'paused'>;

/** By when officials must act; null when the clock stands still or nothing is due from them. */
export function officialsDueAt({ dueFor, dueAt, paused }: DueColumns): string | null {
  return paused === 0 && (dueFor === 'accept' || dueFor === 'resolve') ? dueAt : null;
}

/** Whether the officials are late. */
export function isLate(row: DueColumns, now: Date): boolean {
  const dueAt = officialsDueAt(row);
  return dueAt !== null && dueAt < now.toISOString();
}

/** A row of the public list. `excerpt` is the passage around a hit where somebody searched. */
export function toListItem(
  tree: SiteTree,
  row: ListRow,
  now: Date,
  excerpt = passageOf(row.publicBody ?? '').text,
): AppealListItem {
  const state = row.state ?? 'handled';
  return {
    number: row.number,
    title: row.publicTitle ?? '',
    excerpt,
    column: row.column,
    kind: row.kind,
    categoryId: row.categoryId,
    site: row.siteId,
    siteName: tree.site(row.siteId)?.summary.name ?? { 'zh-CN': row.siteId },
    mailboxId: row.mailboxId,
    mailboxName: (row.mailboxId && tree.mailboxes.get(row.mailboxId)?.name) || null,
    state,
    stateName: publicStateNames[state],
    responsible: row.responsible === null ? null : JSON.parse(row.responsible),
    submittedAt: row.submittedAt,
    repliedAt: row.repliedAt,
    dueAt: officialsDueAt(row),
    overdue: isLate(row, now),
    supervisionLevel: row.supervisionLevel,
    supports: row.supports,
  };
}
