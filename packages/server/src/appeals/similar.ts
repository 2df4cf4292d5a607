import type { AppealListItem } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import { searchIndexOf } from '@through-train/core/search/index-of.js';
import { letterPairs } from '@through-train/core/search/search-text.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import { publishedAppeals } from './list.js';
import { type ListRow, listColumns, toListItem } from './list-item.js';

const shown = 5;
const candidates = 20;
/** More pairs than this say no more about a text, and cost. */
const pairsAsked = 40;
const pairsRead = 800;
/** The part of a text's weight that another must share with it, and how many pairs at the least. */
const leastOverlap = 0.15;
const leastShared = 3;

interface Weighted {
  readonly pair: string;
  readonly weight: number;
  readonly frequency: number;
}

/** Each pair with how much it tells: the fewer texts hold it, the more. */
async function weigh(db: Database, pairs: readonly string[]): Promise<Weighted[]> {
  const { total } = await db
    .selectFrom('appeals')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('publication', '=', 'published')
    .executeTakeFirstOrThrow();
  const frequencies = await searchIndexOf(db).frequencies(db, pairs);
  return pairs.map((pair) => {
    const frequency = frequencies.get(pair) ?? 0;
    return { pair, frequency, weight: Math.log(1 + (total + 1) / (frequency + 0.5)) };
  });
}

const weightOf = (pairs: readonly Weighted[]): number =>
  pairs.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Published appeals like a text, best first, at most five, none when none is. The database proposes
 * those that share its rarest pairs of characters; what counts is how much of its weight they share.
 */
export async function similarAppeals(
  db: Database,
  tree: SiteTree,
  siteId: string,
  text: string,
  now: Date,
): Promise<AppealListItem[]> {
  const site = tree.site(siteId);
  if (!site) throw new Refused('not-found');
  const pairs = letterPairs(text).slice(0, pairsRead);
  if (pairs.length < leastShared) return [];
  const weighted = await weigh(db, pairs);
  const telling = weighted
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, pairsAsked);
  if (telling.length === 0) return [];
  const counting = telling.map(({ pair, weight }) => ({ pair, weight: Math.round(weight * 1000) }));
  const rows: ListRow[] = await publishedAppeals(db, site, 'tree')
    .innerJoin(searchIndexOf(db).sharing(counting).as('sharing'), 'sharing.appealId', 'appeals.id')
    .select(listColumns)
    .orderBy('sharing.weight', 'desc')
    .orderBy('appeals.id', 'desc')
    .limit(candidates)
    .execute();
  const whole = weightOf(weighted);
  return rows
    .map((row) => {
      const own = new Set(letterPairs(`${row.publicTitle} ${row.publicBody}`));
      const both = weighted.filter(({ pair }) => own.has(pair));
      return { row, shared: both.length, overlap: weightOf(both) / whole };
    })
    .filter(({ shared, overlap }) => shared >= leastShared && overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, shown)
    .map(({ row }) => toListItem(tree, row, now));
}
