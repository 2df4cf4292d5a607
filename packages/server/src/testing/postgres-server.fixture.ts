import type { TestProject } from 'vitest/node';
import { closeDatabase, openDatabase } from '../database/open.js';
import { startEmbeddedPostgres } from './embedded-postgres.fixture.js';

/** The PostgreSQL that the tests of one run share. */
export interface PostgresForTests {
  /** Of its administrative database. */
  readonly url: string;
  /** A database that holds the tables and nothing else, to be copied. */
  readonly template: string;
}

/** Starts PostgreSQL before the tests and ends it after them. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, server, stop } = await startEmbeddedPostgres();
  const template = 'template_for_tests';
  await server.createDatabase(template);
  await closeDatabase(await openDatabase(url.replace(/postgres$/, template)));
  provide('postgres', { url, template });
  return stop;
}
