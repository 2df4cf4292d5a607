import { existsSync } from 'node:fs';
import { addressOf, isPostgres, nameOfDatabase } from '@through-train/core/database/address.js';
import type { Database } from '@through-train/core/database/database.js';
import { installationOf, undoOf } from '@through-train/core/database/moving/marks.js';
import { movingOf } from '@through-train/core/database/moving/moving-of.js';
import {
  closeDatabase,
  connectDatabase,
  isUpToDate,
  openDatabase,
} from '@through-train/core/database/open.js';
import type { InstallationRow } from '@through-train/core/database/schema.js';
import { inspectDatabase } from '@through-train/core/database/sqlite/inspect.js';
import { DatabaseStateError } from '@through-train/core/database/state-error.js';
import { DatabaseUrl } from '../config.js';
import { CommandFailure } from './failure.js';

/** How long the writers of a source that is served are waited for, in milliseconds. */
const longestWait = 60_000;

/** Reads where a database lies, or says what is allowed. */
export function placeOrFail(option: string, value: string): string {
  const read = DatabaseUrl.safeParse(value);
  if (read.success) return read.data;
  throw new CommandFailure(`${option} ${read.error.issues[0]?.message}.`);
}

/** Does something with a database that stays what it is, and closes it; says what is in the way. */
export async function withSource<T>(
  place: string,
  dataDir: string,
  act: (source: Database, installation: InstallationRow) => Promise<T>,
): Promise<T> {
  const address = addressOf(place);
  if (!isPostgres(place)) {
    if (!existsSync(place)) throw new CommandFailure(`${address} is missing. Nothing was moved.`);
    const { notes } = await inspectDatabase(place, dataDir, { mayBeMoved: true });
    for (const note of notes) process.stderr.write(`${note}\n`);
  }
  return await withOpen(connectDatabase(place, { longestWait }), async (source) => {
    if (!(await namesOfTables(source)).has('appeals')) {
      throw new CommandFailure(`${address} holds no tables of Through Train.`);
    }
    if (!(await isUpToDate(source))) {
      throw new CommandFailure(
        `The tables in ${address} are those of an earlier version. Run this version of the server on it, or "through-train migrate", before it is moved.`,
      );
    }
    return await act(source, await installationOf(source));
  });
}

/** Refuses a database to move to that cannot take what comes; it may be missing or without tables. */
export async function checkTarget(place: string, installation: InstallationRow): Promise<void> {
  if (!isPostgres(place) && !existsSync(place)) return;
  await withOpen(connectDatabase(place), (target) =>
    refuseUnlessFree(target, addressOf(place), installation),
  );
}

/** Does something with the database to move to, in which the tables are made if they are missing. */
export const withTarget = async <T>(
  place: string,
  act: (target: Database) => Promise<T>,
): Promise<T> => await withOpen(await openDatabase(place), act);

/** Refuses a target that holds anything but what an interrupted move has left. */
async function refuseUnlessFree(
  target: Database,
  address: string,
  { id: sourceId, movedTo }: InstallationRow,
): Promise<void> {
  if ((await movingOf(target).otherProcesses(target)) > 0) {
    throw new CommandFailure(
      `Another process of Through Train has ${address} open. Stop it: nobody may be served from there before everything has arrived.`,
    );
  }
  const tables = await namesOfTables(target);
  if (!tables.has('appeals')) return;
  const { id, filledFrom } = (await isUpToDate(target))
    ? await installationOf(target)
    : { id: undefined, filledFrom: null };
  if (filledFrom === sourceId) return;
  if (id === sourceId && movedTo !== null) {
    throw new CommandFailure(`Everything was moved to ${address} already.`);
  }
  const isUsed = async (table: 'sites' | 'appeals' | 'staffMembers'): Promise<boolean> =>
    (await target.selectFrom(table).select('id').limit(1).execute()).length > 0;
  if ((await isUsed('appeals')) || (await isUsed('sites')) || (await isUsed('staffMembers'))) {
    throw new CommandFailure(
      `${address} holds appeals, sites or officials already, which would be lost. Name an empty database. Nothing was moved.`,
    );
  }
  if (filledFrom !== null) {
    throw new CommandFailure(`Another database is being moved to ${address}. Name an empty one.`);
  }
}

/** Refuses a source whose data has gone to some other place than this one. */
export function refuseIfElsewhere(from: string, to: string, { movedTo }: InstallationRow): void {
  if (movedTo === null || movedTo === nameOfDatabase(to)) return;
  throw new CommandFailure(
    `Everything in ${addressOf(from)} was moved to ${movedTo} already. To go on with it, without what has arrived there since: ${undoOf(addressOf(from))}`,
  );
}

const namesOfTables = async (db: Database): Promise<ReadonlySet<string>> =>
  new Set((await db.introspection.getTables()).map(({ name }) => name));

async function withOpen<T>(db: Database, act: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await act(db);
  } finally {
    await closeDatabase(db);
  }
}

/** What is in the way of a move, as a failure with words; anything else as it came. */
export function failureOf(error: unknown, from: string): unknown {
  if (error instanceof DatabaseStateError) return new CommandFailure(error.message);
  if (error instanceof CommandFailure || !(error instanceof Error)) return error;
  return new CommandFailure(
    `Not moved: ${error.message} ${addressOf(from)} goes on as before. The same command goes on from where it was.`,
  );
}
