import { afterEach, expect, test } from 'vitest';
import {
  get,
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

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

test('one that is not among those told of is noticed', async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: '10.0.0.0/8' } });
  await submit('203.0.113.9');
  expect(await warnings()).toEqual(['proxy-not-trusted']);
});

test.each(['Via', 'X-Real-IP', 'Forwarded', 'X-Forwarded-Proto'])(
  'it is noticed by %s alone',
  async (header) => {
    server = await startTestServer();
    await get(server, '/livez', { [header]: '1.1 county' });
    expect(await warnings()).toEqual(['proxy-not-trusted']);
  },
);

test.each([
  [{ PUBLIC_URL: 'https://appeals.example' }, ['proxy-not-trusted']],
  [{ PUBLIC_URL: 'https://appeals.example', TRUST_PROXY: '127.0.0.1' }, []],
  [{ PUBLIC_URL: 'http://appeals.example' }, ['proxy-not-trusted']],
  [{ PUBLIC_URL: 'http://appeals.example', HOST: '0.0.0.0' }, []],
  [{ PUBLIC_URL: 'http://localhost:8787' }, []],
])('what the settings %j say of a proxy is known at the start', async (environment, codes) => {
  server = await startTestServer({ environment });
  expect(await warnings()).toEqual(codes);
});

test('who makes up addresses behind it, or names none, gets no endless allowance', async () => {
  server = await startTestServer({ environment: { SUBMISSIONS_PER_HOUR: '1' } });
  const statuses = new Map<number, number>();
  for (let at = 0; at < 70; at += 1) {
    const status = await submit(`203.0.113.${at}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses]).toEqual([
    [201, 64],
    [429, 6],
  ]);
  expect((await post(server, '/v1/sites/linxiang/appeals', letter())).status).toBe(429);
});

test('no header makes a stranger one of this machine, whom no limit stops', async () => {
  const environment = { SUBMISSIONS_PER_HOUR: '1', TRUST_PROXY: '127.0.0.1' };
  server = await startTestServer({ environment });
  const claims = [
    { 'X-Forwarded-For': '127.0.0.1' },
    { 'X-Forwarded-For': '203.0.113.9', Forwarded: 'for=127.0.0.1' },
    { 'X-Forwarded-For': '203.0.113.10', 'X-Real-IP': '127.0.0.1' },
    { Forwarded: 'for="[::1]"' },
  ];
  for (const headers of claims) {
    const send = () => post(server, '/v1/sites/linxiang/appeals', letter(), headers);
    expect([(await send()).status, (await send()).status], JSON.stringify(headers)).toEqual([
      201, 429,
    ]);
  }
});

test('a customer who holds a /48 of IPv6 gets the allowance of a few addresses', async () => {
  const environment = { SUBMISSIONS_PER_HOUR: '1', TRUST_PROXY: 'true' };
  server = await startTestServer({ environment });
  const statuses = [];
  for (let at = 0; at < 20; at += 1) statuses.push(await submit(`2001:db8:7:${at}::1`));
  expect(statuses.filter((status) => status === 201)).toHaveLength(16);
  expect(await submit('2001:db8:8::1')).toBe(201);
});
