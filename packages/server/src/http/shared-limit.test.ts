import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.js';
import { forgetExpired } from '../jobs/cleanup.js';
import { testEngine } from '../testing/test-database.fixture.js';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';
import { type Listening, listen } from './listen.js';

let server: TestServer;
let another: Listening;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
  // What another process has in memory, over the same database.
  another = await listen(createApp(server.dependencies), 0, '127.0.0.1');
});
afterAll(async () => {
  await another.stop(0);
  await server.stop();
});

const check = async (at: number, address: string): Promise<number> => {
  const url = at % 2 === 0 ? server.url : `http://127.0.0.1:${another.port}`;
  const headers = { 'X-Forwarded-For': address };
  return (await fetch(`${url}/embed/check?site=linxiang`, { headers })).status;
};
const checks = async (address: string): Promise<readonly number[]> =>
  (await Promise.all(Array.from({ length: 64 }, (_, at) => check(at, address)))).sort();

test('64 requests at once, to two processes, share what one address may ask', async () => {
  const expected = [...Array.from({ length: 60 }, () => 200), 429, 429, 429, 429];
  expect(await checks('203.0.113.1')).toEqual(expected);
  expect(await check(0, '203.0.113.2')).toBe(200);
  server.pass({ seconds: 61 });
  expect(await check(0, '203.0.113.1')).toBe(200);
});

test('what was counted is forgotten with the rest', async () => {
  const { db, now } = server.dependencies;
  const counted = () => db.selectFrom('attempts').select('count').execute();
  expect((await counted()).length).toBeGreaterThan(0);
  server.pass({ seconds: 7 * 3600 });
  await forgetExpired(db, now());
  expect(await counted()).toEqual([]);
});

test.runIf(testEngine === 'sqlite')('while nothing can be written, nobody waits', async () => {
  const other = new DatabaseSync(server.dependencies.config.database);
  other.exec('begin immediate');
  expect(await check(0, '203.0.113.3')).toBe(200);
  other.close();
});
