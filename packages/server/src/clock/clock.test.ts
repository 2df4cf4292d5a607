import type { Receipt, StaffSession, TrackingSession } from '@through-train/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetExpired } from '../jobs/cleanup.js';
import { keepDeadlines } from '../jobs/deadlines.js';
import { takeLease } from '../jobs/lease.js';
import { addMember } from '../staff/members.js';
import { hashPassword } from '../staff/password.js';
import { cheapPasswords } from '../testing/cheap-passwords.fixture.js';
import { sendReviewed, toReview } from '../testing/forms.fixture.js';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

const wrongCode = '0000-0000-0000-0000';
const password = '临湘办事大厅的三号窗口';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({
    environment: { TRUST_PROXY: 'true', SUBMISSIONS_PER_HOUR: '2' },
  });
});
afterEach(() => server.stop());

const from = (address: string) => ({ 'X-Forwarded-For': address });
const submit = (address = '127.0.0.1') =>
  post<Receipt>(server, '/v1/sites/linxiang/appeals', letter(), from(address));
const track = ({ number, queryCode }: Receipt, address = '127.0.0.1') =>
  post<TrackingSession>(server, '/v1/tracking', { number, queryCode }, from(address));
const signIn = (username: string, given: string) =>
  post<StaffSession>(server, '/v1/staff/sessions', { username, password: given });

/** The clock is a year ahead while something is done, and then right again. */
async function aYearAhead<T>(act: () => Promise<T>): Promise<T> {
  server.pass({ days: 366 });
  const done = await act();
  server.pass({ days: -366 });
  return done;
}

describe('after a clock was a year ahead', () => {
  test('no number, name or address waits for that year', async () => {
    const { body: receipt } = await submit();
    const guess = () => track({ ...receipt, queryCode: wrongCode }, '203.0.113.1');
    const guessName = () => signIn('nobody', 'wrong');
    await aYearAhead(async () => {
      for (let round = 0; round < 12; round += 1) await guess();
      for (let round = 0; round < 7; round += 1) await guessName();
      for (let round = 0; round < 3; round += 1) await submit('203.0.113.2');
      expect([(await guess()).status, (await guessName()).status]).toEqual([429, 429]);
      expect((await submit('203.0.113.2')).status).toBe(429);
    });
    expect([(await guess()).status, (await guessName()).status]).toEqual([404, 401]);
    expect((await submit('203.0.113.2')).status).toBe(201);
  });

  test('a wait is never longer than the longest, however the clock is put right', async () => {
    const { body: receipt } = await submit();
    const guess = () => track({ ...receipt, queryCode: wrongCode }, '203.0.113.1');
    for (let round = 0; round < 40; round += 1) {
      const { status, headers } = await guess();
      if (status === 429) server.pass({ seconds: Number(headers.get('retry-after')) });
    }
    await guess();
    // The number's longest wait; set back by less than a jump, it is not told as more.
    server.pass({ seconds: -50 });
    const { status, headers } = await guess();
    expect([status, headers.get('retry-after')]).toEqual([429, '300']);
  });

  test('what a visit or a form was given then is no good any more, and is given anew', async () => {
    const { body: receipt } = await submit();
    await server.dependencies.db.transaction().execute(async (trx) => {
      const createdAt = server.dependencies.now().toISOString();
      const passwordHash = await hashPassword(password, cheapPasswords);
      const member = { username: 'wang', name: '王敏', passwordHash, createdAt };
      await addMember(trx, { ...member, memberships: [] });
    });
    const then = await aYearAhead(async () => ({
      tracking: (await track(receipt)).body.token,
      session: (await signIn('wang', password)).body.token,
      review: await toReview(server),
    }));
    const ask = async (path: string, token: string) =>
      (await get(server, path, { Authorization: `Bearer ${token}` })).status;
    expect(await ask('/v1/tracking', then.tracking)).toBe(401);
    expect(await ask('/v1/tracking', (await track(receipt)).body.token)).toBe(200);
    expect(await ask('/v1/staff/me', then.session)).toBe(401);
    expect(await ask('/v1/staff/me', (await signIn('wang', password)).body.token)).toBe(200);
    const unsent = await sendReviewed(server, then.review);
    expect(unsent.text).toContain('来信尚未提交');
    expect((await sendReviewed(server, unsent)).text).toContain('来信已提交');
  });

  test('the jobs are done: no process holds them for a year', async () => {
    const { db, now } = server.dependencies;
    const take = (holder: string) =>
      takeLease(db, { name: 'jobs', holder, seconds: 120, now: now() });
    expect(await aYearAhead(() => take('before'))).toBe(true);
    expect(await take('after')).toBe(true);
    expect(await take('another')).toBe(false);
  });

  test('nothing of that year is kept until then, and what was sent counts once all the same', async () => {
    const key = { 'Idempotency-Key': 'a-key-of-more-than-16-characters' };
    const send = () =>
      post<Receipt>(server, '/v1/sites/linxiang/appeals', letter(), {
        ...key,
        ...from('203.0.113.3'),
      });
    const sent = await aYearAhead(send);
    const { db, now } = server.dependencies;
    await forgetExpired(db, now());
    expect(await db.selectFrom('attempts').selectAll().execute()).toEqual([]);
    expect((await send()).body.number).toBe(sent.body.number);
    server.pass({ days: 8 });
    await forgetExpired(db, now());
    expect(await db.selectFrom('idempotencyKeys').selectAll().execute()).toEqual([]);
  });

  test('numbers go on with the right day, and a letter of then is handled like any other', async () => {
    const { body: before } = await submit();
    const { body: then } = await aYearAhead(() => submit());
    const { body: after } = await submit();
    const day = (at: Receipt) => at.number.slice(7, 15);
    expect([before, then, after].map(day)).toEqual(['20261123', '20271124', '20261123']);
    expect(after.number).not.toBe(before.number);
    await officialsDo(server, then.number, [...toTheAnswer, ...published]);
    expect((await track(then)).status).toBe(200);
    expect((await get(server, `/v1/appeals/${then.number}`)).status).toBe(200);
    const list = await get<{ items: { number: string }[] }>(server, '/v1/sites/linxiang/appeals');
    expect(list.body.items.map(({ number }) => number)).toEqual([then.number]);
    const { dependencies } = server;
    expect(await keepDeadlines(dependencies, dependencies.now())).toEqual({
      resumed: 0,
      closed: 0,
      reminded: 0,
    });
  });

  test('a kept answer is not shown for that year', async () => {
    const path = '/v1/sites/linxiang/appeals';
    const { number } = (await submit()).body;
    await officialsDo(server, number, published);
    type List = { items: { overdue: boolean }[] };
    const ahead = await aYearAhead(() => get<List>(server, path));
    expect(ahead.body.items).toMatchObject([{ overdue: true }]);
    expect((await get<List>(server, path)).body.items).toMatchObject([{ overdue: false }]);
  });
});
