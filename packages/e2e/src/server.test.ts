import { rm } from 'node:fs/promises';
import { createClient } from '@through-train/client';
import { expect, test } from 'vitest';
import { runCommand } from './command-line.js';
import { sentLetter } from './failures/letters.js';
import { startServer, temporaryDataDir } from './server.js';

test('the server starts on an empty folder, answers, and ends cleanly when told', async () => {
  const dataDir = await temporaryDataDir();
  const server = await startServer({ dataDir, demonstration: false });
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  await rm(dataDir, { recursive: true });
});

test('the server starts again on the data that a power cut left behind', async () => {
  const first = await startServer();
  const { dataDir } = first;
  const { number, queryCode } = await sentLetter(first.url);
  await first.kill();
  const second = await startServer({ dataDir });
  const { tracking } = createClient({ baseUrl: second.url, site: 'linxiang' });
  expect((await tracking.open({ number, queryCode })).appeal.number).toBe(number);
  expect(await second.stop()).toBe(0);
  await rm(dataDir, { recursive: true });
});

test('a second server on the same port says which port is taken and ends', async () => {
  await using first = await startServer({ demonstration: false });
  const dataDir = await temporaryDataDir();
  const { exitCode, output } = await runCommand(['serve'], {
    PORT: String(first.port),
    DATA_DIR: dataDir,
  });
  expect(exitCode).not.toBe(0);
  expect(output).toContain(String(first.port));
  await rm(dataDir, { recursive: true });
});

test('a setting that cannot be used is named, with what is allowed', async () => {
  const { exitCode, output } = await runCommand(['serve'], { PORT: 'high' });
  expect(exitCode).not.toBe(0);
  expect(output).toContain('PORT must be a whole number from 0 to 65535');
});
