import { randomUUID } from 'node:crypto';
import type { Receipt, TrackedAppeal, TrackingSession } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetExpired } from '../jobs/cleanup.js';
import { letter, post, startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const path = '/v1/sites/linxiang/appeals';
const send = (key: string, changes = {}) =>
  post<Receipt>(server, path, letter(changes), { 'Idempotency-Key': key });

async function appealsKept(): Promise<number> {
  const { length } = await server.dependencies.db.selectFrom('appeals').select('id').execute();
  return length;
}

describe('an idempotency key', () => {
  test('makes one appeal of 32 equal requests at once, and gives all the same answer', async () => {
    const before = await appealsKept();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 32 }, () => send(key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(
      new Set(['/v1/tracking']),
    );
    expect(await appealsKept()).toBe(before + 1);
  });

  test('replays an answer whose query code opens the appeal', async () => {
    const key = randomUUID();
    await send(key);
    const { number, queryCode } = (await send(key)).body;
    const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
    expect(opened.status).toBe(200);
  });

  test('refuses another body', async () => {
    const key = randomUUID();
    await send(key);
    const other = await post(server, path, letter({ title: '另外一件事情' }), {
      'Idempotency-Key': key,
    });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
  });

  test('means nothing on another site', async () => {
    const key = randomUUID();
    const here = await send(key);
    const there = await post<Receipt>(
      server,
      '/v1/sites/yueyang/appeals',
      letter({
        mailboxId: 'yueyang-mayor',
      }),
      { 'Idempotency-Key': key },
    );
    expect(there.status).toBe(201);
    expect(there.body.number).not.toBe(here.body.number);
  });

  test('may be tried again after a refusal', async () => {
    const key = randomUUID();
    const refused = await send(key, { column: 'unknown' });
    expect(refused.status).toBe(422);
    expect((await send(key)).status).toBe(201);
  });

  test('must be 16 to 128 visible characters', async () => {
    for (const key of ['short', 'x'.repeat(129), 'sixteen letters with spaces']) {
      const { status, body } = await post(server, path, letter(), { 'Idempotency-Key': key });
      expect([key, status, body.code]).toEqual([key, 400, 'malformed-request']);
    }
  });

  test('protects what a citizen does to the appeal too', async () => {
    const { number, queryCode } = (await send(randomUUID())).body;
    const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
    const headers = {
      Authorization: `Bearer ${opened.body.token}`,
      'Idempotency-Key': randomUUID(),
    };
    const supplement = () =>
      post<TrackedAppeal>(
        server,
        '/v1/tracking/supplements',
        { text: '补充一张照片的说明' },
        headers,
      );
    const answers = await Promise.all([supplement(), supplement(), supplement()]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body.supplements).toHaveLength(1);
  });

  test('is kept for seven days, and nobody can read the answer in the database', async () => {
    const key = randomUUID();
    const first = await send(key);
    const { db } = server.dependencies;
    const kept = await db
      .selectFrom('idempotencyKeys')
      .select('answer')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(kept.answer).toString('latin1')).not.toContain(first.body.queryCode);
    server.pass({ days: 6 });
    await forgetExpired(db, server.dependencies.now());
    expect((await send(key)).text).toBe(first.text);
    server.pass({ days: 2 });
    await forgetExpired(db, server.dependencies.now());
    expect((await send(key)).body.number).not.toBe(first.body.number);
  });
});

test('numbers of a division count up within its day in China', async () => {
  const fresh = await startTestServer({ now: '2026-11-23T15:59:00Z' });
  try {
    const numbers: string[] = [];
    for (const seconds of [0, 30, 60]) {
      fresh.pass({ seconds });
      const { body } = await post<Receipt>(fresh, path, letter());
      numbers.push(body.number.slice(0, -2));
    }
    expect(numbers).toEqual([
      '430682-20261123-00001',
      '430682-20261123-00002',
      '430682-20261124-00001',
    ]);
  } finally {
    await fresh.stop();
  }
});
