import type { Receipt } from '@through-train/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  letter,
  officialsDo,
  post,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';
import { forgetExpired } from './cleanup.js';
import { keepDeadlines } from './deadlines.js';
import { takeLease } from './lease.js';
import { startJobs } from './run.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({
    environment: { TRUST_PROXY: 'true', SUBMISSIONS_PER_HOUR: '2' },
  });
});
afterEach(() => server.stop());

const send = (address?: string) =>
  post<Receipt>(
    server,
    '/v1/sites/linxiang/appeals',
    letter(),
    address === undefined ? {} : { 'X-Forwarded-For': address },
  );

const doJobs = () => keepDeadlines(server.dependencies, server.dependencies.now());

async function stateOf(number: string) {
  return await server.dependencies.db
    .selectFrom('appeals')
    .select(['handling', 'supervisionLevel', 'dueFor', 'paused'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

test('an answered appeal is closed when the time to evaluate it is over, and not before', async () => {
  const { number } = (await send()).body;
  await officialsDo(server, number, toTheAnswer);
  server.pass({ days: 14 });
  expect(await doJobs()).toEqual({ resumed: 0, closed: 0, reminded: 0 });
  server.pass({ days: 1 });
  expect(await doJobs()).toEqual({ resumed: 0, closed: 1, reminded: 0 });
  expect(await stateOf(number)).toMatchObject({ handling: 'closed', dueFor: null });
});

test('a question that nobody answers hands the appeal back to the officials', async () => {
  const { number } = (await send()).body;
  await officialsDo(server, number, [['clerk', { action: 'request-info', question: '哪一栋？' }]]);
  server.pass({ days: 7 });
  expect(await doJobs()).toMatchObject({ resumed: 0 });
  server.pass({ days: 2 });
  expect(await doJobs()).toMatchObject({ resumed: 1 });
  expect(await stateOf(number)).toMatchObject({
    handling: 'submitted',
    dueFor: 'accept',
    paused: 0,
  });
});

test('officials who are late are reminded once', async () => {
  const { number } = (await send()).body;
  server.pass({ days: 16 });
  expect(await doJobs()).toMatchObject({ reminded: 1 });
  expect(await stateOf(number)).toMatchObject({ supervisionLevel: 'reminder' });
  expect(await doJobs()).toMatchObject({ reminded: 0 });
});

test('late by the dozen hold nobody up, and a stop leaves the rest for the next start', async () => {
  for (let letters = 0; letters < 12; letters += 1) await send();
  server.pass({ days: 16 });
  const { db } = server.dependencies;
  const reminded = async () => {
    const remindedOf = db
      .selectFrom('appeals')
      .select('id')
      .where('supervisionLevel', '=', 'reminder');
    return (await remindedOf.execute()).length;
  };
  await startJobs(server.dependencies).stop(0);
  expect(await reminded()).toBeLessThan(12);
  // Until then the lease is still the first one's.
  server.pass({ seconds: 120 });
  await startJobs(server.dependencies).stop();
  expect(await reminded()).toBe(12);
  expect(server.logged()).not.toContain('"level":50');
});

test('one process at a time does the jobs, until it lets go or dies', async () => {
  const { db } = server.dependencies;
  const at = (second: number) => new Date(1_800_000_000_000 + second * 1000);
  const take = (holder: string, second: number) =>
    takeLease(db, { name: 'jobs', holder, seconds: 120, now: at(second) });
  expect(await take('one', 0)).toBe(true);
  expect(await take('two', 60)).toBe(false);
  expect(await take('one', 60)).toBe(true);
  expect(await take('two', 170)).toBe(false);
  expect(await take('two', 180)).toBe(true);
  expect(await take('one', 181)).toBe(false);
});

test('an address sends so many appeals an hour, another one its own', async () => {
  const statuses = [];
  for (let letters = 0; letters < 3; letters += 1)
    statuses.push((await send('203.0.113.5')).status);
  expect(statuses).toEqual([201, 201, 429]);
  const refused = await send('198.51.100.1, 203.0.113.5');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
  expect((await send('203.0.113.6')).status).toBe(201);
  // An IPv6 customer holds a whole /64.
  expect((await send('2001:db8:1:2::1')).status).toBe(201);
  expect((await send('2001:db8:1:2:ffff::2')).status).toBe(201);
  expect((await send('2001:db8:1:2::3')).status).toBe(429);
  expect((await send('2001:db8:1:3::1')).status).toBe(201);
  server.pass({ seconds: 3600 });
  expect((await send('203.0.113.5')).status).toBe(201);
});

test('of addresses nothing is kept beyond hours', async () => {
  const { db, now } = server.dependencies;
  await send('203.0.113.5');
  const rows = await db.selectFrom('attempts').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('203.0.113');
  server.pass({ seconds: 7 * 3600 });
  await forgetExpired(db, now());
  expect(await db.selectFrom('attempts').selectAll().execute()).toEqual([]);
});

test('events are never changed and never removed', async () => {
  const { db } = server.dependencies;
  await send();
  await expect(db.updateTable('events').set({ note: 'x' }).execute()).rejects.toThrow(/never/);
  await expect(db.deleteFrom('events').execute()).rejects.toThrow(/never/);
});
