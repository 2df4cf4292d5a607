import { Client } from 'pg';
import { addressOf } from '../address.js';
import { markerPath, readMarker } from '../installation.js';
import { type Marks, refuseIfMoving } from '../moving/marks.js';
import { DatabaseStateError } from '../state-error.js';

/**
 * Looks at a database before it is opened, which would make the tables where they are missing.
 *
 * @throws DatabaseStateError when it is not the one that belongs here, or must not be served
 */
export async function inspectPostgres(url: string, dataDir: string): Promise<void> {
  const found = await installationIn(url);
  if (found) refuseIfMoving(addressOf(url), found);
  const remembered = readMarker(dataDir);
  if (remembered === undefined) return;
  const marker = markerPath(dataDir);
  if (!found) {
    throw new DatabaseStateError(
      `The database of DATABASE_URL holds no tables of Through Train, and ${marker} says that there were some. Restore the backup, or set DATABASE_URL to the right one; to begin anew without it, remove that file.`,
    );
  }
  if (found.id !== remembered) {
    throw new DatabaseStateError(
      `The database of DATABASE_URL is that of another installation than ${marker} says. Set DATABASE_URL to the right one or restore it; if this one shall take its place, remove that file.`,
    );
  }
}

/** The installation that a database belongs to; undefined when it has no tables yet. */
async function installationIn(url: string): Promise<({ readonly id: string } & Marks) | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: tables } = await client.query(`select to_regclass('installation') as "name"`);
    if (!tables[0]?.name) return undefined;
    // Those of earlier versions have fewer columns.
    const { rows } = await client.query('select * from "installation"');
    return rows[0] && { movedTo: null, filledFrom: null, ...rows[0] };
  } finally {
    await client.end();
  }
}
