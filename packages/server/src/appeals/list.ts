import {
  type AppealPage,
  type AppealQuery,
  type Category,
  type FoundAppeal,
  listDefaults,
  startOfDay,
  startOfNextDay,
} from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import type { Tables } from '@through-train/core/database/schema.js';
import { laterTexts, partsOf } from '@through-train/core/publication/later-texts.js';
import { invalidField, Refused } from '@through-train/core/refused.js';
import { type Passage, passageOf } from '@through-train/core/search/excerpt.js';
import { hasHit, hitsIn } from '@through-train/core/search/hits.js';
import { searchIndexOf } from '@through-train/core/search/index-of.js';
import { searchWords } from '@through-train/core/search/search-text.js';
import type { ResolvedSite, SiteTree } from '@through-train/core/sites/directory.js';
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import { type Position, readCursor, writeCursor } from './cursor.js';
import { type ListRow, listColumns, toListItem } from './list-item.js';

type Sort = NonNullable<AppealQuery['sort']>;

const orders = {
  newest: ['submittedAt', 'desc'],
  oldest: ['submittedAt', 'asc'],
  supported: ['supports', 'desc'],
  replied: ['repliedAt', 'desc'],
} as const satisfies Record<Sort, readonly [keyof Tables['appeals'], 'asc' | 'desc']>;

type AppealExpressions = ExpressionBuilder<Tables, 'appeals'>;

/** The ids of a category and everything below it; an unknown one stands for itself. */
function withDescendants(categories: readonly Category[], id: string): string[] {
  const all = (category: Category): string[] => [
    category.id,
    ...category.children.flatMap((child) => all(child)),
  ];
  const find = (level: readonly Category[]): Category | undefined =>
    level.find((each) => each.id === id) ?? level.map((each) => find(each.children)).find(Boolean);
  const found = find(categories);
  return found ? all(found) : [id];
}

/** What follows a position in an order; where it descends, what has no value comes last. */
function after(eb: AppealExpressions, sort: Sort, { value, id }: Position) {
  const [column, direction] = orders[sort];
  const beyond = direction === 'asc' ? '>' : '<';
  if (value === null) return eb.and([eb(column, 'is', null), eb('appeals.id', beyond, id)]);
  const next = eb(eb.refTuple(column, 'appeals.id'), beyond, eb.tuple(value, id));
  return sort === 'replied' ? eb.or([next, eb(column, 'is', null)]) : next;
}

const publicColumns = {
  provinceId: 'appeals.publicProvinceId',
  prefectureId: 'appeals.publicPrefectureId',
  countyId: 'appeals.publicCountyId',
} as const;

/** Published appeals of a site, or of everything below it too. Every public list begins here. */
export function publishedAppeals(db: Database, site: ResolvedSite, scope: 'site' | 'tree') {
  const column = scope === 'site' ? 'appeals.publicSiteId' : publicColumns[site.levelColumn];
  return db.selectFrom('appeals').where(column, '=', site.summary.id);
}

type ListQuery = SelectQueryBuilder<Tables, 'appeals', object>;

function filtered(
  db: Database,
  query: ListQuery,
  site: ResolvedSite,
  wanted: AppealQuery,
): ListQuery {
  const { column, kind, category, mailbox, state, q, from, to } = wanted;
  if (from !== undefined && to !== undefined && from > to) {
    throw invalidField('/to', 'must not lie before from');
  }
  const words = searchWords(q ?? '');
  return query
    .$if(column !== undefined, (on) => on.where('appeals.column', '=', column ?? ''))
    .$if(kind !== undefined, (on) => on.where('appeals.kind', '=', kind ?? 'thanks'))
    .$if(category !== undefined, (on) =>
      on.where('appeals.categoryId', 'in', withDescendants(site.categories, category ?? '')),
    )
    .$if(mailbox !== undefined, (on) => on.where('appeals.mailboxId', '=', mailbox ?? ''))
    .$if(state !== undefined, (on) => on.where('appeals.state', '=', state ?? null))
    .$if(from !== undefined, (on) => on.where('appeals.submittedAt', '>=', startOfDay(from ?? '')))
    .$if(to !== undefined, (on) => on.where('appeals.submittedAt', '<', startOfNextDay(to ?? '')))
    .$if(words.length > 0, (on) => on.where(searchIndexOf(db).holds(words)));
}

/** The passage to show for words: from the body, or from the published text that holds them. */
async function passageFor(db: Database, row: ListRow, words: readonly string[]): Promise<Passage> {
  const body = row.publicBody ?? '';
  if (hasHit(body, words) || hasHit(row.publicTitle ?? '', words)) return passageOf(body, words);
  const parts = partsOf(await laterTexts(db, row.id, 'published'));
  return passageOf(parts.find((text) => hasHit(text, words)) ?? body, words);
}

/** A row of the list, after a search with what to mark in it. */
async function toFound(
  db: Database,
  tree: SiteTree,
  row: ListRow,
  now: Date,
  words: readonly string[],
): Promise<FoundAppeal> {
  if (words.length === 0) return toListItem(tree, row, now);
  const { text, hits } = await passageFor(db, row, words);
  const item = toListItem(tree, row, now, text);
  return { ...item, hits: { title: hitsIn(item.title, words), excerpt: [...hits] } };
}

/** One page of published appeals. */
export async function listAppeals(
  db: Database,
  tree: SiteTree,
  siteId: string,
  wanted: AppealQuery,
  now: Date,
): Promise<AppealPage> {
  const site = tree.site(siteId);
  if (!site) throw new Refused('not-found');
  const {
    sort = listDefaults.sort,
    scope = listDefaults.scope,
    limit = listDefaults.limit,
    cursor,
    q,
  } = wanted;
  const [column, direction] = orders[sort];
  const position = cursor === undefined ? undefined : readCursor(sort, cursor);
  const rows: ListRow[] = await filtered(db, publishedAppeals(db, site, scope), site, wanted)
    .$if(position !== undefined, (query) =>
      query.where((eb) => (position ? after(eb, sort, position) : eb.lit(true))),
    )
    .select(listColumns)
    // What has no value comes before everything else, or, in a list that descends, after it.
    .orderBy(`appeals.${column}`, (order) =>
      direction === 'asc' ? order.asc().nullsFirst() : order.desc().nullsLast(),
    )
    .orderBy('appeals.id', direction)
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const words = searchWords(q ?? '');
  const items = [];
  for (const row of page) items.push(await toFound(db, tree, row, now, words));
  return {
    items,
    nextCursor:
      rows.length > limit && last ? writeCursor(sort, { value: last[column], id: last.id }) : null,
  };
}
