import { isDeepStrictEqual } from 'node:util';
import { type AppealFacts, newAppeal } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Database, Transaction } from '../database/database.js';
import type { AppealRow, EventRow } from '../database/schema.js';
import { toChange } from '../database/turns.js';
import type { SiteDirectory, SiteTree } from '../sites/directory.js';
import { keepParties, partiesOf } from './effects.js';
import { namesOf, projectionOf } from './projection.js';

/** So many in one transaction, so that nobody waits long for the writer's lock. */
const batch = 200;

/** What of an appeal is not as its events have it. */
export interface Difference {
  readonly number: string;
  /** Columns of `appeals`, facts as `facts.…`, or the name of another table. */
  readonly names: readonly string[];
}

/** The facts that the events of an appeal come to. */
export function factsOf(
  row: Pick<
    Selectable<AppealRow>,
    'number' | 'kind' | 'siteId' | 'publicationWish' | 'mailboxId' | 'submittedAt'
  >,
  events: readonly Pick<EventRow, 'changes'>[],
): AppealFacts {
  const { number, kind, siteId: site, publicationWish, mailboxId, submittedAt } = row;
  let facts = newAppeal({
    number,
    kind,
    site,
    publicationWish,
    mailboxId,
    submittedAt,
    mailboxUnitId: null,
  });
  for (const { changes } of events) {
    if (changes !== null) facts = { ...facts, ...JSON.parse(changes) };
  }
  return facts;
}

const differing = (is: object, should: object, prefix = ''): string[] =>
  Object.entries(should).flatMap(([name, value]) =>
    isDeepStrictEqual((is as Record<string, unknown>)[name], value) ? [] : [`${prefix}${name}`],
  );

/** Compares one appeal with its events, and puts it right unless only a look is wanted. */
async function rebuildOne(
  trx: Transaction,
  tree: SiteTree,
  row: Selectable<AppealRow>,
  mend: boolean,
): Promise<string[]> {
  const site = tree.site(row.siteId);
  if (!site) return ['siteId'];
  const events = await trx
    .selectFrom('events')
    .select('changes')
    .where('appealId', '=', row.id)
    .orderBy('sequence')
    .execute();
  const facts = factsOf(row, events);
  const { facts: _, ...columns } = projectionOf(facts, site.deadlines, namesOf(tree));
  const parties = await trx
    .selectFrom('appealParties')
    .select(['part', 'type', 'partyId'])
    .where('appealId', '=', row.id)
    .execute();
  const texts = await trx
    .selectFrom('publicTexts')
    .select(['sequence', 'publication'])
    .where('appealId', '=', row.id)
    .orderBy('sequence')
    .execute();
  // Whoever is named twice has one row.
  const sorted = (rows: readonly object[]) =>
    [...new Set(rows.map((each) => JSON.stringify(each)))].sort();
  const unequal = [
    ...differing(JSON.parse(row.facts), facts, 'facts.'),
    ...differing(row, { ...columns, revision: facts.sequence }),
    ...(isDeepStrictEqual(sorted(parties), sorted(partiesOf(facts))) ? [] : ['appealParties']),
    ...(isDeepStrictEqual(
      texts.map(({ sequence: id, publication }) => ({ id, publication })),
      facts.texts.map(({ id, publication }) => ({ id, publication })),
    )
      ? []
      : ['publicTexts']),
  ];
  if (unequal.length === 0 || !mend) return unequal;
  await trx
    .updateTable('appeals')
    .set({ ...columns, facts: JSON.stringify(facts), revision: facts.sequence })
    .where('id', '=', row.id)
    .execute();
  await keepParties(trx, row.id, facts);
  for (const { id, publication } of facts.texts) {
    await trx
      .updateTable('publicTexts')
      .set({ publication })
      .where('appealId', '=', row.id)
      .where('sequence', '=', id)
      .execute();
  }
  return unequal;
}

/**
 * Makes what lists and queues read anew from the events, and compares it with what stands there: each
 * appeal's facts, the columns that follow from them and its site's settings, its parties, and who may
 * read the texts after it.
 *
 * @param mend whether what differs is put right; otherwise nothing is changed
 * @yields how many appeals were looked at in a part, and what differed in them
 */
export async function* rebuild(
  db: Database,
  sites: SiteDirectory,
  mend: boolean,
): AsyncGenerator<{ readonly looked: number; readonly differences: readonly Difference[] }> {
  for (let after = 0; ; ) {
    const part = await db.transaction().execute(async (trx) => {
      const tree = await sites.current(trx);
      const some = trx
        .selectFrom('appeals')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(batch);
      const rows = await toChange(trx, some).execute();
      const differences: Difference[] = [];
      for (const row of rows) {
        const names = await rebuildOne(trx, tree, row, mend);
        if (names.length > 0) differences.push({ number: row.number, names });
      }
      return { looked: rows.length, last: rows.at(-1)?.id, differences };
    });
    if (part.last === undefined) return;
    yield part;
    after = part.last;
  }
}
