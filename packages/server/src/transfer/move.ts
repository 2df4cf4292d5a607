import type { Database, Transaction } from '@through-train/core/database/database.js';
import {
  type Copied,
  type CopyOptions,
  copyTables,
  sharedColumns,
} from '@through-train/core/database/moving/copy-tables.js';
import {
  installationOf,
  markFilled,
  markMoved,
  takeOver,
} from '@through-train/core/database/moving/marks.js';
import { tablesWritten } from '@through-train/core/database/moving/moved-tables.js';
import { movingOf } from '@through-train/core/database/moving/moving-of.js';
import type { Columned } from '@through-train/core/database/moving/rows.js';
import { indexForSearch } from '@through-train/core/publication/published-letter.js';
import { refreshSearch } from '@through-train/core/search/refresh.js';
import {
  CopyDiffersError,
  compareAppeals,
  firstDifference,
  type ProvenTable,
  proveTable,
} from './move-proof.js';

/** From where to where, both open, the target empty or being filled from the same source. */
export interface Ends {
  readonly source: Database;
  readonly target: Database;
  /** What the source will say of where everything is. */
  readonly targetName: string;
}

/** Is told how far a move has come. */
export interface MoveListener {
  /** Everything is copied, and the search index is written. */
  readonly copied: () => void;
  /** Writes stop now, for about so many seconds. */
  readonly stopping: (seconds: number) => void;
  readonly proven: (table: ProvenTable) => void;
  /** So many appeals, drawn at random, read the same. */
  readonly read: (appeals: number) => void;
  /** After so many seconds. */
  readonly moved: (seconds: number) => void;
}

/**
 * Moves everything from one database to another while the source is served. It is copied twice: first
 * everything, then what has changed since. Then nobody may write: what has changed in between is copied,
 * all of it is compared, and the source is marked, so that it takes nothing any more.
 *
 * Interrupted or failed, it leaves a source that is served as before, and a target that is not served;
 * done again, it goes on with what is there.
 *
 * @throws CopyDiffersError that names the first difference; the source goes on
 */
export async function move(ends: Ends, listener: MoveListener): Promise<void> {
  const { source, target } = ends;
  await markFilled(target, (await installationOf(source)).id);
  // Until the whole index is written, whoever opens the target would write it anew.
  await target.deleteFrom('searchRules').execute();
  const tables = await sharedColumns(source, target);
  const ways = movingOf(source);
  await ways.atOneMoment(source, (then) => copyTables(then, target, tables, quickly));
  const { measure } = movingOf(target);
  // PostgreSQL would do so by itself, but not before the next step.
  await measure(target);
  await target.transaction().execute(refreshSearch);
  await measure(target);
  listener.copied();
  const began = performance.now();
  await ways.atOneMoment(source, (then) => copyAndIndex(then, target, tables, quickly));
  const secondsOfCopy = (performance.now() - began) / 1000;
  // The last copy is the same again, and then appeals are read.
  listener.stopping(Math.ceil(secondsOfCopy * 1.2 + 1));
  const stopped = performance.now();
  await source.transaction().execute((trx) => finish(trx, ends, tables, listener));
  await takeOver(target, await installationOf(source));
  listener.moved((performance.now() - stopped) / 1000);
}

const quickly: CopyOptions = { proving: false };

/** Copies what differs, and lets the search index follow. */
async function copyAndIndex(
  source: Database,
  target: Database,
  tables: readonly Columned[],
  options: CopyOptions,
): Promise<Copied> {
  const copied = await copyTables(source, target, tables, options);
  await target.transaction().execute(async (trx) => {
    for (const id of copied.appeals) {
      const row = await trx
        .selectFrom('appeals')
        .select(['publicTitle as title', 'publicBody as body'])
        .where('id', '=', id)
        .executeTakeFirst();
      const { title, body } = row ?? { title: null, body: null };
      await indexForSearch(trx, id, title === null || body === null ? null : { title, body });
    }
  });
  return copied;
}

/** What is done while nobody may write. */
async function finish(
  trx: Transaction,
  { target, targetName }: Ends,
  columned: readonly Columned[],
  listener: MoveListener,
): Promise<void> {
  await movingOf(trx).stopWrites(trx, tablesWritten);
  const { tables } = await copyAndIndex(trx, target, columned, { proving: true });
  for (const compared of tables) {
    const proven = await proveTable(target, compared);
    listener.proven(proven);
    if (proven.isEqual) continue;
    const key = await firstDifference(trx, target, compared.table);
    throw new CopyDiffersError(`${proven.name} is not the same, first at the row ${key}.`);
  }
  listener.read(await compareAppeals(trx, target, new Date()));
  // It is marked already when a move was interrupted at its very end.
  const { movedTo } = await installationOf(trx);
  if (movedTo === null) await markMoved(trx, targetName);
}
