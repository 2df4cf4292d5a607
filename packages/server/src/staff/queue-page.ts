import type {
  QueueCount,
  QueueCounts,
  StaffListItem,
  StaffPage,
  StaffQuery,
} from '@through-train/contract';
import {
  parseReferenceNumber,
  queueCountLimit,
  queueDefaults,
  queues,
} from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import type { AppealRow } from '@through-train/core/database/schema.js';
import { Refused } from '@through-train/core/refused.js';
import { holdsAll } from '@through-train/core/search/hits.js';
import { searchWords } from '@through-train/core/search/search-text.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import type { Selectable } from 'kysely';
import { type Position, readCursor, writeCursor } from '../appeals/cursor.js';
import { isLate } from '../appeals/list-item.js';
import type { Membership } from './membership.js';
import { inQueue, queueOrders } from './queues.js';
import { inTreeOf, visibleTo } from './visibility.js';

const listColumns = [
  'id',
  'number',
  'title',
  'kind',
  'column',
  'siteId',
  'mailboxId',
  'handling',
  'publication',
  'textsToReview',
  'responsible',
  'submittedAt',
  'repliedAt',
  'dueFor',
  'dueAt',
  'paused',
  'supervisionLevel',
] as const satisfies readonly (keyof AppealRow)[];
type ListRow = Pick<Selectable<AppealRow>, (typeof listColumns)[number]>;

/** A row of a queue, and the head of a whole case. */
export function staffListItem(tree: SiteTree, row: ListRow, now: Date): StaffListItem {
  return {
    number: row.number,
    title: row.title,
    kind: row.kind,
    column: row.column,
    site: row.siteId,
    siteName: tree.site(row.siteId)?.summary.name ?? { 'zh-CN': row.siteId },
    mailboxId: row.mailboxId,
    mailboxName: (row.mailboxId && tree.mailboxes.get(row.mailboxId)?.name) || null,
    handling: row.handling,
    publication: row.publication,
    textsToReview: row.textsToReview,
    responsible: row.responsible === null ? null : JSON.parse(row.responsible),
    submittedAt: row.submittedAt,
    repliedAt: row.repliedAt,
    due: row.dueFor && { for: row.dueFor, at: row.dueAt, paused: row.paused === 1 },
    overdue: isLate(row, now),
    supervisionLevel: row.supervisionLevel,
  };
}

/** Looked through at once; four times as many each time, up to the most. */
const firstLook = 200;
const mostLooked = 5000;

/** The next rows of a queue after a position. */
type RowsAfter<Row> = (position: Position | undefined, count: number) => Promise<Row[]>;

/**
 * The first rows whose title, number or text hold every word, as in the public search. Queues are small
 * enough to be read through; it is done here, so that every engine folds and finds alike.
 */
async function* holding<Row extends Pick<AppealRow, 'title' | 'number' | 'body'>>(
  words: readonly string[],
  rowsAfter: RowsAfter<Row>,
  positionOf: (row: Row) => Position,
  begin: Position | undefined,
): AsyncGenerator<Row> {
  let position = begin;
  for (let count = firstLook; ; count = Math.min(4 * count, mostLooked)) {
    const rows = await rowsAfter(position, count);
    for (const row of rows) {
      // A word holds no line break, so that none is found across two of them.
      if (holdsAll(`${row.title}\n${row.number}\n${row.body}`, words)) yield row;
    }
    const last = rows.at(-1);
    if (rows.length < count || !last) return;
    position = positionOf(last);
  }
}

/** Who asks for a page of a queue, and when. */
export interface QueueReader {
  readonly memberships: readonly Membership[];
  readonly now: Date;
}

/**
 * One page of a queue: only what the official may see.
 *
 * @throws Refused `forbidden` when they hold no role that handles appeals, or none for the site
 */
export async function readQueue(
  db: Database,
  tree: SiteTree,
  { memberships, now }: QueueReader,
  query: StaffQuery,
): Promise<StaffPage> {
  checkScope(tree, memberships, query.site);
  const { queue = queueDefaults.queue, limit = queueDefaults.limit } = query;
  const [column, direction] = queueOrders[queue];
  const begin = query.cursor === undefined ? undefined : readCursor(queue, query.cursor);
  const q = query.q ?? '';
  const number = parseReferenceNumber(q);
  const words = number ? [] : searchWords(q);
  const positionOf = (row: ListRow): Position => ({ value: row[column], id: row.id });
  const inOrder = db
    .selectFrom('appeals')
    .select(listColumns)
    .where((eb) => visibleTo(eb, tree, memberships))
    .where((eb) => inQueue(eb, queue, tree, memberships, now))
    .$if(query.site !== undefined, (some) =>
      some.where((eb) => inTreeOf(eb, tree, query.site ?? '')),
    )
    .$if(query.handling !== undefined, (some) =>
      some.where('appeals.handling', '=', query.handling ?? 'submitted'),
    )
    .$if(query.kind !== undefined, (some) =>
      some.where('appeals.kind', '=', query.kind ?? 'consultation'),
    )
    .$if(number !== null && number !== undefined, (some) =>
      some.where('appeals.number', '=', number ?? ''),
    )
    .orderBy(`appeals.${column}`, direction)
    .orderBy('appeals.id', direction);
  const after = (position: Position | undefined) =>
    inOrder.$if(position !== undefined, (some) => {
      const beyond = direction === 'asc' ? '>' : '<';
      return some.where((eb) =>
        eb(
          eb.refTuple(`appeals.${column}`, 'appeals.id'),
          beyond,
          eb.tuple(String(position?.value), position?.id ?? 0),
        ),
      );
    });
  const rows: ListRow[] = [];
  if (words.length === 0) {
    rows.push(
      ...(await after(begin)
        .limit(limit + 1)
        .execute()),
    );
  } else {
    const rowsAfter = (position: Position | undefined, count: number) =>
      after(position).select('body').limit(count).execute();
    for await (const row of holding(words, rowsAfter, positionOf, begin)) {
      if (rows.push(row) > limit) break;
    }
  }
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => staffListItem(tree, row, now)),
    nextCursor: rows.length > limit && last ? writeCursor(queue, positionOf(last)) : null,
  };
}

/**
 * How much each queue holds, up to `queueCountLimit`: so that a queue of all appeals costs no more than
 * any other.
 *
 * @throws Refused `forbidden` when they hold no role that handles appeals
 */
export async function countQueues(
  db: Database,
  tree: SiteTree,
  { memberships, now }: QueueReader,
): Promise<QueueCounts> {
  checkScope(tree, memberships, undefined);
  const counted = queues.map(async (queue): Promise<QueueCount> => {
    const some = db
      .selectFrom('appeals')
      .select('appeals.id')
      .where((eb) => visibleTo(eb, tree, memberships))
      .where((eb) => inQueue(eb, queue, tree, memberships, now))
      .limit(queueCountLimit + 1);
    const { found } = await db
      .selectFrom(some.as('some'))
      .select((eb) => eb.fn.countAll<number>().as('found'))
      .executeTakeFirstOrThrow();
    const count = Math.min(Number(found), queueCountLimit);
    return { queue, count, more: Number(found) > queueCountLimit };
  });
  return { queues: await Promise.all(counted) };
}

function checkScope(
  tree: SiteTree,
  memberships: readonly Membership[],
  site: string | undefined,
): void {
  const handling = memberships.filter(({ role }) => role !== 'administrator');
  if (handling.length === 0) {
    throw new Refused('forbidden', {
      detail: 'An administrator sets up sites and accounts and sees no appeals.',
    });
  }
  if (site === undefined) return;
  const path = tree.site(site)?.path.map((each) => each.id);
  // A site below one's own, or above it, whose tree then holds one's own.
  const related = handling.some(
    (membership) =>
      path?.includes(membership.site) ||
      tree.site(membership.site)?.path.some((each) => each.id === site),
  );
  if (!related) {
    throw new Refused('forbidden', { detail: 'You hold no role for this site.' });
  }
}
