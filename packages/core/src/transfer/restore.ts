import { randomBytes } from 'node:crypto';
import { parseReferenceNumber } from '@through-train/contract';
import { keepParties } from '../cases/effects.js';
import { namesOf, projectionOf } from '../cases/projection.js';
import type { Transaction } from '../database/database.js';
import { insertNumbered } from '../database/insert-row.js';
import type { ResolvedSite, SiteDirectory } from '../sites/directory.js';
import { type AppealRecord, recordedFacts } from './record.js';

/** What became of a record; what is published of it has yet to be indexed for search. */
export type Restored =
  | {
      readonly outcome: 'restored';
      /** Undefined in a dry run. */
      readonly stored:
        | {
            readonly id: number;
            readonly published: { readonly title: string; readonly body: string } | null;
          }
        | undefined;
    }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'bad'; readonly problem: string };

/**
 * Enters an appeal as another installation of this system exported it: with its number, its events,
 * and for the public just what the public could read there. Nobody can follow it: the query code is
 * known to its citizen and to the keys of that installation alone.
 *
 * @param top the site it must belong to, itself or by a site below
 */
export async function restoreAppeal(
  trx: Transaction,
  sites: SiteDirectory,
  top: ResolvedSite,
  record: AppealRecord,
  dryRun: boolean,
): Promise<Restored> {
  const tree = await sites.current(trx);
  const site = tree.site(record.siteId);
  const bad = (problem: string): Restored => ({ outcome: 'bad', problem });
  if (!site?.path.some(({ id }) => id === top.summary.id)) {
    return bad(`belongs to ${record.siteId}, which is not ${top.summary.id} nor below it`);
  }
  const facts = recordedFacts(record);
  if (facts.number !== record.number || facts.site !== record.siteId) {
    return bad('has facts of another appeal');
  }
  const known = await trx
    .selectFrom('appeals')
    .select(['title', 'body'])
    .where('number', '=', record.number)
    .executeTakeFirst();
  if (known) {
    return known.title === record.title && known.body === record.body
      ? { outcome: 'known' }
      : bad(`has the number ${record.number}, which is another letter here`);
  }
  if (dryRun) return { outcome: 'restored', stored: undefined };
  await countNumber(trx, record.number);
  const { format: _, events, replies, supplements, evaluations, publicTexts, ...columns } = record;
  const projection = projectionOf(facts, site.deadlines, namesOf(tree));
  const id = await insertNumbered(trx, 'appeals', {
    ...columns,
    ...projection,
    ...site.place,
    queryCodeHash: randomBytes(32),
    revision: facts.sequence,
  });
  const rows = <Row extends object>(each: readonly Row[]) =>
    each.map((row) => ({ appealId: id, ...row }));
  if (events.length > 0) {
    // A record of before events said what they changed: the last one holds what all came to.
    const all = JSON.stringify(facts);
    const values = rows(events).map((event, at) => ({
      ...event,
      memberId: null,
      changes: event.changes ?? (at === events.length - 1 ? all : null),
    }));
    await trx.insertInto('events').values(values).execute();
  }
  if (replies.length > 0) await trx.insertInto('replies').values(rows(replies)).execute();
  if (supplements.length > 0)
    await trx.insertInto('supplements').values(rows(supplements)).execute();
  if (evaluations.length > 0)
    await trx.insertInto('evaluations').values(rows(evaluations)).execute();
  if (publicTexts.length > 0)
    await trx.insertInto('publicTexts').values(rows(publicTexts)).execute();
  await keepParties(trx, id, facts);
  const claim = events.find(({ action, role }) => action === 'claim' && role === 'leader');
  if (facts.claimedBy?.role === 'leader' && claim) {
    await trx
      .updateTable('mailboxes')
      .set({ claimedAt: claim.at })
      .where('id', '=', facts.claimedBy.id)
      .where((eb) => eb.or([eb('claimedAt', 'is', null), eb('claimedAt', '>', claim.at)]))
      .execute();
  }
  const { publicTitle: title, publicBody: body } = record;
  const published = title === null || body === null ? null : { title, body };
  return { outcome: 'restored', stored: { id, published } };
}

/** Numbers that are given out from now on come after this one. */
async function countNumber(trx: Transaction, number: string): Promise<void> {
  const [divisionCode = '', date = '', last = ''] = (parseReferenceNumber(number) ?? '').split('-');
  const day = date.replace(/^(\d{4})(\d{2})/, '$1-$2-');
  await trx
    .insertInto('daySequences')
    .values({ divisionCode, day, last: Number(last) })
    .onConflict((on) =>
      on.columns(['divisionCode', 'day']).doUpdateSet((eb) => ({
        last: eb
          .case()
          .when('daySequences.last', '>', eb.ref('excluded.last'))
          .then(eb.ref('daySequences.last'))
          .else(eb.ref('excluded.last'))
          .end(),
      })),
    )
    .execute();
}
