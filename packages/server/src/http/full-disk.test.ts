import { randomUUID } from 'node:crypto';
import type { Problem } from '@through-train/contract';
import { warningOfRoom } from '@through-train/core/database/storage-check.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fieldsOf, filled, postForm, toReview } from '../testing/forms.fixture.js';
import {
  get,
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

const form = '/forms/linxiang/appeals';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { SUBMISSIONS_PER_HOUR: '0' } });
});
afterAll(() => server.stop());
beforeEach(() => server.pass({ seconds: 10 }));

/** Lets the database have so many pages and not one more, or as many as SQLite can. */
const allowPages = (maxPages: number) =>
  sql.raw(`pragma max_page_count = ${maxPages}`).execute(server.dependencies.db);
const send = () =>
  post(server, '/v1/sites/linxiang/appeals', letter(), { 'Idempotency-Key': randomUUID() });
const ready = () => get<Problem & { status: unknown; warnings: unknown }>(server, '/readyz');

/** Sends letters until one finds no room. */
async function sendUntilFull() {
  for (let sent = 0; sent < 100; sent += 1) {
    const answer = await send();
    if (answer.status !== 201) return answer;
  }
  throw new Error('There is always room.');
}

test('a full disk is said to whoever asks, and is over when there is room again', async () => {
  expect((await ready()).body).toMatchObject({ status: 'ready', warnings: expect.any(Array) });
  const review = fieldsOf(await toReview(server));
  await allowPages(1);
  const { status, headers, body } = await sendUntilFull();
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '30']);
  expect(body.detail).toContain('send it again later');

  server.pass({ seconds: 10 });
  const unready = await ready();
  expect([unready.status, unready.body.code]).toEqual([503, 'unavailable']);
  expect(unready.body.detail).toContain('the room on its disk');
  for (const read of ['/livez', '/v1/sites/linxiang/appeals', form]) {
    expect([read, (await fetch(`${server.url}${read}`)).status]).toEqual([read, 200]);
  }
  for (const [lang, words, kept] of [
    ['zh-CN', '暂时无法保存', '填写的内容仍保留'],
    ['zh-Hant', '暫時無法儲存', '填寫的內容仍保留'],
    ['en', 'cannot be stored at the moment', 'is still here'],
  ] as const) {
    const page = await postForm(server, `${form}?lang=${lang}`, filled(review, { step: 'send' }));
    expect(page.status).toBe(503);
    expect(page.text).toContain(words);
    expect(page.text).toContain(kept);
    expect(page.text).toContain(letter().body);
  }
  expect(server.logged()).toContain('database or disk is full');
  expect(server.logged()).not.toContain('cannot rollback');

  await allowPages(1_000_000);
  server.pass({ seconds: 10 });
  expect((await send()).status).toBe(201);
  expect((await ready()).status).toBe(200);
  const sent = await postForm(server, form, filled(review, { step: 'send' }));
  expect(sent.status).toBe(200);
});

test('little room is warned of while there is some', () => {
  expect(warningOfRoom(300 * 1024 ** 2)).toBeUndefined();
  expect(warningOfRoom(80.5 * 1024 ** 2)).toEqual({
    code: 'disk-space-low',
    message: 'The disk of the database has 80 MB left.',
  });
});
