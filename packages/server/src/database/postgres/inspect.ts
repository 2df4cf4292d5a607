import { Client } from 'pg';
import { markerPath, readMarker } from '../installation.js';
import { DatabaseStateError } from '../state-error.js';

/**
 * Looks at a database before it is opened, which would make the tables where they are missing.
 *
 * @throws DatabaseStateError when it is not the one that belongs here
 */
export async function inspectPostgres(url: string, dataDir: string): Promise<void> {
  const remembered = readMarker(dataDir);
  if (remembered === undefined) return;
  const id = await idOf(url);
  const marker = markerPath(dataDir);
  if (id === undefined) {
    throw new DatabaseStateError(
      `The database of DATABASE_URL holds no tables of Through Train, and ${marker} says that there were some. Restore the backup, or set DATABASE_URL to the right one; to begin anew without it, remove that file.`,
    );
  }
  if (id !== remembered) {
    throw new DatabaseStateError(
      `The database of DATABASE_URL is that of another installation than ${marker} says. Set DATABASE_URL to the right one or restore it; if this one shall take its place, remove that file.`,
    );
  }
}

/** The id of the installation that a database belongs to; undefined when it has no tables yet. */
async function idOf(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: tables } = await client.query(`select to_regclass('installation') as "name"`);
    if (!tables[0]?.name) return undefined;
    const { rows } = await client.query('select "id" from "installation"');
    return rows[0]?.id;
  } finally {
    await client.end();
  }
}
