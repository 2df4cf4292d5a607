import type { Database, Transaction } from '../database/database.js';
import { toChange } from '../database/turns.js';
import type { SiteDirectory } from '../sites/directory.js';
import { compare, type Unequal } from './compare.js';
import { keepParties } from './effects.js';

/** So many are read at once, and put right in one transaction, so that nobody waits long for it. */
const batch = 200;

/** What of an appeal is not as its events have it. */
export interface Difference {
  readonly number: string;
  /** Columns of `appeals`, facts as `facts.…`, or the name of another table. */
  readonly names: readonly string[];
}

/** The appeals that come next after one, by its id. */
const appealsAfter = (db: Database, id: number) =>
  db.selectFrom('appeals').selectAll().where('id', '>', id).orderBy('id').limit(batch);

/**
 * Compares the appeals that come next, and locks nothing: what somebody changed between two of the
 * queries is compared once more.
 */
async function look(db: Database, sites: SiteDirectory, after: number) {
  const tree = await sites.current(db);
  const appeals = await appealsAfter(db, after).execute();
  const unequal: Unequal[] = [];
  for (let some = appeals; some.length > 0; ) {
    const found = await compare(db, tree, some);
    const ids = found.map(({ appeal }) => appeal.id);
    const now = ids.length === 0 ? [] : await rowsOf(db, ids);
    const revisions = new Map(now.map(({ id, revision }) => [id, revision]));
    const stands = ({ appeal }: Unequal) => revisions.get(appeal.id) === appeal.revision;
    unequal.push(...found.filter(stands));
    const changed = new Set(found.filter((each) => !stands(each)).map(({ appeal }) => appeal.id));
    some = now.filter(({ id }) => changed.has(id));
  }
  return { appeals, unequal };
}

const rowsOf = (db: Database, ids: readonly number[]) =>
  db.selectFrom('appeals').selectAll().where('id', 'in', ids).execute();

/** Compares the appeals that come next, which nobody changes meanwhile, and puts right what differs. */
async function mend(trx: Transaction, sites: SiteDirectory, after: number) {
  const tree = await sites.current(trx);
  const appeals = await toChange(trx, appealsAfter(trx, after)).execute();
  const unequal = appeals.length === 0 ? [] : await compare(trx, tree, appeals);
  for (const each of unequal) await putRight(trx, each);
  return { appeals, unequal };
}

async function putRight(trx: Transaction, { appeal, should }: Unequal): Promise<void> {
  if (!should) return;
  const { facts, columns } = should;
  await trx
    .updateTable('appeals')
    .set({ ...columns, facts: JSON.stringify(facts) })
    .where('id', '=', appeal.id)
    .execute();
  await keepParties(trx, appeal.id, facts);
  for (const { id, publication } of facts.texts) {
    await trx
      .updateTable('publicTexts')
      .set({ publication })
      .where('appealId', '=', appeal.id)
      .where('sequence', '=', id)
      .execute();
  }
}

/**
 * Makes what lists and queues read anew from the events, and compares it with what stands there: each
 * appeal's facts, the columns that follow from them and its site's settings, its parties, and who may
 * read the texts after it.
 *
 * @param mends whether what differs is put right; otherwise nothing is changed, and nobody waits for it
 * @yields how many appeals were looked at in a part, and what differed in them
 */
export async function* rebuild(
  db: Database,
  sites: SiteDirectory,
  mends: boolean,
): AsyncGenerator<{ readonly looked: number; readonly differences: readonly Difference[] }> {
  for (let after = 0; ; ) {
    const { appeals, unequal } = mends
      ? await db.transaction().execute((trx) => mend(trx, sites, after))
      : await look(db, sites, after);
    const last = appeals.at(-1);
    if (!last) return;
    yield {
      looked: appeals.length,
      differences: unequal.map(({ appeal: { number }, names }) => ({ number, names })),
    };
    after = last.id;
  }
}
