import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startFromNpm } from './from-npm.js';
import { startInstalled } from './installed.js';
import './not-run.js';
import { type Sources, startPostgres } from './start.js';

async function versionOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('show server_version')).rows[0].server_version;
  } finally {
    await client.end();
  }
}

const refuses = async () => {
  throw new Error('not for this machine\n');
};

test.for(
  Object.entries<Sources>({
    'that npm has, after another refused,': { other: refuses, 'from npm': startFromNpm },
    'that is installed': { installed: startInstalled },
  }),
)('a PostgreSQL %s is started, answers and ends', async ([, sources], { skip, task }) => {
  const started = await startPostgres(sources).catch((error: Error) => error);
  if (started instanceof Error) {
    task.meta.notRun = started.message;
    return skip(started.message);
  }
  const database = await started.createDatabase('letters');
  expect(await versionOf(database)).toMatch(/^\d+/);
  await started[Symbol.asyncDispose]();
  await expect(versionOf(database)).rejects.toThrow('ECONNREFUSED');
});

test('where none starts, it is said what was tried and why it failed', async () => {
  await expect(startPostgres({ 'from npm': refuses, installed: refuses })).rejects.toThrow(
    'PostgreSQL could not be started (from npm: not for this machine; installed: not for this machine)',
  );
});
