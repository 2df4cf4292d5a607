import { randomUUID } from 'node:crypto';
import type { Database } from '@through-train/core/database/database.js';
import type { Engine } from '@through-train/core/database/engine.js';
import { openDatabase } from '@through-train/core/database/open.js';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { SharedPostgres } from './postgres-server.fixture.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined in tests on SQLite; `notRun` says why there is none to run on. */
    postgres: SharedPostgres | { readonly notRun: string } | undefined;
  }
}

const postgres = inject('postgres');

/** On which engine the tests of this run keep what they store. */
export const testEngine: Engine = postgres ? 'postgres' : 'sqlite';

const made: { readonly name: string; readonly postgres: SharedPostgres }[] = [];

/**
 * A new database of the engine under test: its tables are there, and nothing in them. The tests of one
 * file leave theirs until all of them are through.
 *
 * @param file where it lies if it is a file. @default in memory
 */
export async function newTestDatabase(file = ':memory:'): Promise<string> {
  if (!postgres) return file;
  if ('notRun' in postgres) throw new Error(postgres.notRun);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const copy = `template "${postgres.template}" strategy file_copy`;
  await asAdmin(postgres, `create database "${name}" ${copy}`);
  made.push({ name, postgres });
  return postgres.url.replace(/\/[^/]*$/, `/${name}`);
}

/** As `newTestDatabase`, open. */
export const openTestDatabase = async (file?: string): Promise<Database> =>
  await openDatabase(await newTestDatabase(file));

/** The variables of the environment by which a server or a command finds a new database. */
export async function testDatabaseVariables(): Promise<Readonly<Record<string, string>>> {
  return postgres ? { DATABASE_URL: await newTestDatabase() } : {};
}

/** Removes what the tests of a file have made. */
export async function removeTestDatabases(): Promise<void> {
  for (const { name, postgres } of made.splice(0))
    await asAdmin(postgres, `drop database "${name}" with (force)`);
}

async function asAdmin({ url }: SharedPostgres, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
