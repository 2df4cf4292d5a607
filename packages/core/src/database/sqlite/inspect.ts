import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { addressOf } from '../address.js';
import { markerPath, readMarker } from '../installation.js';
import { type Marks, refuseIfMoving } from '../moving/marks.js';
import { DatabaseStateError, restore } from '../state-error.js';
import { isLogDamaged } from './log-check.js';
import { checkPages, readOrFail } from './page-check.js';

/** What was found before a database was opened. */
export interface Inspection {
  /** What somebody should know although it can be used. */
  readonly notes: readonly string[];
  /** Whether the database has an id of its own: not if it is new or of an earlier version. */
  readonly hasId: boolean;
}

/** What else may be done with a database than serving it. */
export interface InspectionOptions {
  /** Whether its data may be elsewhere now, or not all here. @default false */
  readonly mayBeMoved?: boolean;
}

/**
 * Looks at the file of a database before it is opened, which would make a new one where it is missing
 * and change one that is damaged.
 *
 * @throws DatabaseStateError when it must not be used
 */
export async function inspectDatabase(
  path: string,
  dataDir: string,
  { mayBeMoved = false }: InspectionOptions = {},
): Promise<Inspection> {
  const log = `${path}-wal`;
  const logged = sizeOf(log) > 0;
  if (sizeOf(path) === 0) {
    const what = existsSync(path) ? 'is empty' : 'is missing';
    refuseIfExpected(path, dataDir, what);
    if (!logged) return { notes: [], hasId: false };
    throw new DatabaseStateError(
      `The database ${path} ${what}, but its log ${log} is there. ${restore}`,
    );
  }
  if (logged && isLogDamaged(log)) {
    throw new DatabaseStateError(
      `The log ${log} of the database is damaged, and what was stored last would be lost. ${restore} To go on without what the log holds, move it away.`,
    );
  }
  const { hasAppeals, id, journal, marks } = readOrFail(path, lookInto);
  const notes = await checkPages(path, sizeOf(path));
  if (!hasAppeals) {
    refuseIfExpected(path, dataDir, 'holds no appeals any more, not even their table');
    return { notes, hasId: false };
  }
  if (!mayBeMoved) refuseIfMoving(addressOf(path), marks);
  if (id !== undefined && ![id, undefined].includes(readMarker(dataDir))) {
    throw new DatabaseStateError(
      `The database ${path} is that of another installation than ${markerPath(dataDir)} says. Set DATABASE_URL to the right one or restore it; if this one shall take its place, remove that file.`,
    );
  }
  if (journal !== 'wal') {
    notes.push(
      `Another program has set the database ${path} to the journal mode ${journal}. It is set back to wal.`,
    );
  }
  return { notes, hasId: id !== undefined };
}

function lookInto(database: DatabaseSync): {
  readonly hasAppeals: boolean;
  readonly id: string | undefined;
  readonly journal: string;
  readonly marks: Marks;
} {
  const has = database.prepare(`select 1 from sqlite_schema where "type" = 'table' and "name" = ?`);
  const hasId = has.get('installation') !== undefined;
  const row = hasId ? database.prepare('select * from "installation"').get() : undefined;
  return {
    hasAppeals: has.get('appeals') !== undefined,
    id: row && String(row.id),
    // Those of earlier versions have fewer columns.
    marks: { movedTo: null, filledFrom: null, ...row },
    journal: String(database.prepare('pragma journal_mode').get()?.journal_mode),
  };
}

/** Nobody is served an empty database where there was one with letters. */
function refuseIfExpected(path: string, dataDir: string, what: string): void {
  if (readMarker(dataDir) === undefined) return;
  throw new DatabaseStateError(
    `The database ${path} ${what}, and ${markerPath(dataDir)} says that there was one. Restore the backup, or set DATA_DIR or DATABASE_URL to where it lies; to begin anew without it, remove that file.`,
  );
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
