import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { startPostgres } from '@through-train/postgres/start.js';
import type { TestProject } from 'vitest/node';

/** The PostgreSQL that the tests of one run share. */
export interface SharedPostgres {
  /** Of its administrative database. */
  readonly url: string;
  /** A database that holds the tables and nothing else, to be copied. */
  readonly template: string;
}

/** Starts PostgreSQL before the tests and ends it after them. Where none starts, they are told why. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  try {
    const postgres = await startPostgres();
    const template = 'template_for_tests';
    await closeDatabase(await openDatabase(await postgres.createDatabase(template)));
    provide('postgres', { url: postgres.url, template });
    return async () => await postgres[Symbol.asyncDispose]();
  } catch (error) {
    const { message } = error as Error;
    console.warn(`The tests on PostgreSQL are not run: ${message}`);
    provide('postgres', { notRun: message });
    return async () => undefined;
  }
}
