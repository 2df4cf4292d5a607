import { afterEach, expect, test } from 'vitest';
import { get, letter, post, startTestServer, type TestServer } from './test-server.fixture.js';

let server: TestServer;
afterEach(() => server.stop());

const warnings = async () =>
  (await get<{ warnings: { code: string }[] }>(server, '/readyz')).body.warnings.map(
    ({ code }) => code,
  );
const from = (address: string) => ({ 'X-Forwarded-For': address });
const submit = async (address: string) =>
  (await post(server, '/v1/sites/linxiang/appeals', letter(), from(address))).status;

test('a proxy that nobody told of is noticed, once, and no limit is lost behind it', async () => {
  server = await startTestServer({ environment: { SUBMISSIONS_PER_HOUR: '2' } });
  expect(await warnings()).toEqual([]);
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push(await submit('203.0.113.9'));
  expect([...statuses, await submit('203.0.113.10')]).toEqual([201, 201, 429, 201]);
  expect(await warnings()).toEqual(['proxy-not-trusted']);
  expect(server.logged().match(/A reverse proxy/g)).toHaveLength(1);
});

test.each(['true', 'false', '127.0.0.1'])('with TRUST_PROXY=%s it was told', async (value) => {
  server = await startTestServer({ environment: { TRUST_PROXY: value } });
  await submit('203.0.113.9');
  expect(await warnings()).toEqual([]);
});

test('who is reached by https and says nothing of a proxy hears it at the start', async () => {
  server = await startTestServer({ environment: { PUBLIC_URL: 'https://appeals.example' } });
  expect(await warnings()).toEqual(['proxy-not-trusted']);
});
