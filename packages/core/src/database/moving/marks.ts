import type { Database, Transaction } from '../database.js';
import type { InstallationRow } from '../schema.js';
import { DatabaseStateError } from '../state-error.js';
import { tablesWritten } from './moved-tables.js';
import { movingOf } from './moving-of.js';

/** What a database says of having been moved, or of being filled. */
export type Marks = Pick<InstallationRow, 'movedTo' | 'filledFrom'>;

/** How to go on with a database that was moved: what to type. */
export const undoOf = (address: string): string => `through-train migrate --from ${address} --undo`;

/**
 * Refuses a database that must not be served: its data is elsewhere now, or has not all arrived.
 *
 * @param address as it is set, without a password
 */
export function refuseIfMoving(address: string, { movedTo, filledFrom }: Marks): void {
  if (movedTo !== null) {
    throw new DatabaseStateError(
      `Everything in ${address} was moved to ${movedTo}, and letters taken here would be lost. Set DATABASE_URL to that database, with the same KEYS_FILE. To go on with this one instead, without what has arrived there since: ${undoOf(address)}`,
    );
  }
  if (filledFrom !== null) {
    throw new DatabaseStateError(
      `Another database is being moved to ${address}, and not all of it has arrived. Run the same "through-train migrate --from … --to …" again, to its end.`,
    );
  }
}

/** The one row that tells a database from others. */
export const installationOf = async (db: Database): Promise<InstallationRow> =>
  await db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();

/** Nobody is served from a database that is being filled. */
export async function markFilled(db: Database, sourceId: string): Promise<void> {
  await db.updateTable('installation').set({ filledFrom: sourceId }).execute();
}

/** From the end of the transaction on, the database takes nothing any more. */
export async function markMoved(trx: Transaction, to: string): Promise<void> {
  await trx.updateTable('installation').set({ movedTo: to }).execute();
  await movingOf(trx).refuseWrites(trx, tablesWritten, `everything is in ${to} now`);
}

/** Lets a database that was moved be written again. */
export async function unmarkMoved(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await movingOf(trx).allowWrites(trx, tablesWritten);
    await trx.updateTable('installation').set({ movedTo: null }).execute();
  });
}

/** Makes of a filled database the one that belongs to the installation from now on. */
export async function takeOver(
  db: Database,
  { id, keysFingerprint }: Pick<InstallationRow, 'id' | 'keysFingerprint'>,
): Promise<void> {
  await db
    .updateTable('installation')
    .set({ id, keysFingerprint, filledFrom: null, movedTo: null })
    .execute();
}
