import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  get,
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

const path = '/v1/sites/linxiang/appeals';
let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const send = () => post(server, path, letter(), { 'Idempotency-Key': randomUUID() });
/** Whether it is ready, some time later. */
async function ready(): Promise<readonly [status: number, detail: string | undefined]> {
  server.pass({ seconds: 10 });
  const { status, body } = await get(server, '/readyz');
  return [status, body.detail];
}

test('nothing is taken into a database whose file was removed or replaced, until it is back', async () => {
  const { database: databasePath } = server.dependencies.config;
  const away = `${databasePath}.away`;
  renameSync(databasePath, away);
  for (const instead of [undefined, '']) {
    if (instead !== undefined) writeFileSync(databasePath, instead);
    const { status, headers } = await send();
    expect([status, headers.get('retry-after')]).toEqual([503, '30']);
    expect(await ready()).toEqual([503, expect.stringContaining('removed or replaced')]);
  }
  expect(server.logged()).toContain('removed or replaced while it was open');
  renameSync(away, databasePath);
  expect((await send()).status).toBe(201);
  expect(await ready()).toEqual([200, undefined]);
});

test('damage that is found on the way is answered with 503, logged, and remembered by /readyz', async () => {
  const { db, config } = server.dependencies;
  expect(await ready()).toEqual([200, undefined]);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  // All but the first page, on which the tables are listed.
  const length = statSync(config.database).size - 4096;
  const file = openSync(config.database, 'r+');
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, 4096);
  closeSync(file);
  const { status, body } = await send();
  expect([status, body.code]).toEqual([503, 'unavailable']);
  expect(server.logged()).toContain('malformed');
  expect(await ready()).toEqual([503, expect.stringContaining('damaged')]);
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
});
