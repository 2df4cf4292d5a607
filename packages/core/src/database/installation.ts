import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Database } from './database.js';
import { engineOf } from './engine.js';
import { fileOf } from './sqlite/open.js';
import { DatabaseStateError } from './state-error.js';

const Marker = z.strictObject({ version: z.literal(1), id: z.string() });

/** Where an installation remembers, outside of its database, that it has one and which. */
export const markerPath = (dataDir: string): string => join(dataDir, 'installation.json');

/** The id of the database that belongs here, undefined when there was none yet. */
export function readMarker(dataDir: string): string | undefined {
  const path = markerPath(dataDir);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return z.parse(Marker, JSON.parse(text)).id;
  } catch {
    throw new DatabaseStateError(
      `${path} does not say which database belongs here. Restore it from the backup, or remove it if the database is the right one.`,
    );
  }
}

/** Gives a database of an earlier version, restored from a backup, the id that is remembered here. */
export async function adoptInstallation(db: Database, dataDir: string): Promise<void> {
  const id = readMarker(dataDir);
  if (id !== undefined) await db.updateTable('installation').set({ id }).execute();
}

/** Remembers which database belongs here, so that nobody is ever served an empty one in its place. */
export async function rememberInstallation(db: Database, dataDir: string): Promise<void> {
  const isLasting = engineOf(db) !== 'sqlite' || !fileOf(db).isInMemory;
  if (!isLasting || readMarker(dataDir) !== undefined) return;
  const { id } = await db.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = markerPath(dataDir);
  // Under another name first: a disk that is full must not leave half of it.
  const unfinished = `${path}.${process.pid}`;
  const text = `${JSON.stringify({ version: 1, id })}\n`;
  writeFileSync(unfinished, text, { mode: 0o600, flush: true });
  renameSync(unfinished, path);
}
