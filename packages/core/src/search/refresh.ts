import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Transaction } from '../database/database.js';
import { enterForSearch } from '../publication/published-letter.js';
import { foldFingerprint } from './fold.js';
import { searchIndexOf } from './index-of.js';

const batch = 500;

/**
 * Writes the search index anew from the published texts when it was written by other rules than these:
 * by those of an earlier version, or with another table of characters. Reads a few hundred appeals at a
 * time; what there is of it when it is interrupted goes with the transaction.
 */
export async function refreshSearch(trx: Transaction): Promise<void> {
  const written = await trx.selectFrom('searchRules').select('fingerprint').executeTakeFirst();
  if (written?.fingerprint === foldFingerprint) return;
  await searchIndexOf(trx).clear(trx);
  for (let after = 0; ; ) {
    const rows = await trx
      .selectFrom('appeals')
      .select(['id', 'publicTitle', 'publicBody'])
      .where('publication', '=', 'published')
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const { id, publicTitle, publicBody } of rows) {
      await enterForSearch(trx, id, { title: publicTitle ?? '', body: publicBody ?? '' });
    }
    const last = rows.at(-1);
    if (rows.length < batch || !last) break;
    after = last.id;
    await nextTurn();
  }
  // What other processes keep of what was found is made anew.
  await trx
    .updateTable('revisions')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', 'public')
    .execute();
  await trx.deleteFrom('searchRules').execute();
  await trx.insertInto('searchRules').values({ fingerprint: foldFingerprint }).execute();
}
