import { isDeepStrictEqual } from 'node:util';
import { type AppealFacts, newAppeal } from '@through-train/contract';
import type { Selectable } from 'kysely';
import { byAppeal } from '../database/by-appeal.js';
import type { Database } from '../database/database.js';
import type { AppealRow, EventRow } from '../database/schema.js';
import type { SiteTree } from '../sites/directory.js';
import { partiesOf } from './effects.js';
import { namesOf, projectionOf } from './projection.js';

type Appeal = Selectable<AppealRow>;

/** An appeal that is not as its events have it. */
export interface Unequal {
  readonly appeal: Appeal;
  /** Columns of `appeals`, facts as `facts.…`, or the name of another table. */
  readonly names: readonly string[];
  /** What should stand there; undefined where the appeal's site is missing, which nothing follows from. */
  readonly should?: { readonly facts: AppealFacts; readonly columns: object };
}

/** The facts that the events of an appeal come to. */
export function factsFromEvents(
  appeal: Pick<
    Appeal,
    'number' | 'kind' | 'siteId' | 'publicationWish' | 'mailboxId' | 'submittedAt'
  >,
  events: readonly Pick<EventRow, 'changes'>[],
): AppealFacts {
  const { number, kind, siteId: site, publicationWish, mailboxId, submittedAt } = appeal;
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

// Whoever is named twice has one row.
const sorted = (rows: readonly object[]) =>
  [...new Set(rows.map((each) => JSON.stringify(each)))].sort();

const states = (texts: readonly { readonly id: number; readonly publication: string }[]) =>
  texts.map(({ id, publication }) => ({ id, publication }));

/** Compares appeals with their events, and gives back those that differ. */
export async function compare(
  db: Database,
  tree: SiteTree,
  appeals: readonly Appeal[],
): Promise<Unequal[]> {
  const ids = appeals.map(({ id }) => id);
  const events = byAppeal(
    await db
      .selectFrom('events')
      .select(['appealId', 'changes'])
      .where('appealId', 'in', ids)
      .orderBy('sequence')
      .execute(),
  );
  const parties = byAppeal(
    await db
      .selectFrom('appealParties')
      .select(['appealId', 'part', 'type', 'partyId'])
      .where('appealId', 'in', ids)
      .execute(),
  );
  const texts = byAppeal(
    await db
      .selectFrom('publicTexts')
      .select(['appealId', 'sequence as id', 'publication'])
      .where('appealId', 'in', ids)
      .orderBy('sequence')
      .execute(),
  );
  return appeals.flatMap((appeal): Unequal[] => {
    const site = tree.site(appeal.siteId);
    if (!site) return [{ appeal, names: ['siteId'] }];
    const facts = factsFromEvents(appeal, events.get(appeal.id) ?? []);
    const { facts: _, ...projected } = projectionOf(facts, site.deadlines, namesOf(tree));
    const columns = { ...projected, revision: facts.sequence };
    const kept = (parties.get(appeal.id) ?? []).map(({ appealId: _, ...party }) => party);
    const names = [
      ...differing(JSON.parse(appeal.facts), facts, 'facts.'),
      ...differing(appeal, columns),
      ...(isDeepStrictEqual(sorted(kept), sorted(partiesOf(facts))) ? [] : ['appealParties']),
      ...(isDeepStrictEqual(states(texts.get(appeal.id) ?? []), states(facts.texts))
        ? []
        : ['publicTexts']),
    ];
    return names.length === 0 ? [] : [{ appeal, names, should: { facts, columns } }];
  });
}
