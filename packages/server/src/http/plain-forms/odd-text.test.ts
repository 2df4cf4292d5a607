import { readContact } from '@through-train/core/privacy/contact.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byId, sendReviewed, textOf, toReview } from '../../testing/forms.fixture.js';
import {
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const stored = () =>
  server.dependencies.db
    .selectFrom('appeals')
    .select(['id', 'number', 'title', 'body'])
    .orderBy('id')
    .execute();

test('takes a letter as chats and slides paste it, and shows what it will store', async () => {
  const review = await toReview(server, {
    title: '\u202d路灯两个月不亮\u202c',
    body: '第一段讲路灯。\u000b第二段讲老人。\u009d',
    phone: '（0730）3721234',
  });
  expect(review.status).toBe(200);
  expect(review.text).toContain('(0730)3721234');
  await sendReviewed(server, review);
  expect((await stored()).at(-1)).toMatchObject({
    title: '路灯两个月不亮',
    body: '第一段讲路灯。\n第二段讲老人。',
  });
  const page = await toReview(server, { title: '\u3164'.repeat(4) });
  expect(page.status).toBe(422);
  expect(textOf(byId(page, 'title-error'))).toBe('请填写标题');
});

test('takes the same over the API, also the longest letters and the shortest', async () => {
  const path = '/v1/sites/linxiang/appeals';
  const odd = letter({
    title: '\u202d路灯两个月不亮\u202c',
    body: '第一段讲路灯。\u000b第二段讲老人。\u009d',
    contact: { phone: '\u202d１３８００１３８０００\u202c', email: 'zhang＠example．com' },
  });
  expect((await post(server, path, odd)).status).toBe(201);
  const last = (await stored()).at(-1);
  expect(last).toMatchObject({ title: '路灯两个月不亮', body: '第一段讲路灯。\n第二段讲老人。' });
  const { db, keys } = server.dependencies;
  expect(last && (await readContact(db, keys, last))).toEqual({
    phone: '13800138000',
    email: 'zhang@example.com',
  });
  for (const body of ['爱心卡可以刷地铁吗', '长'.repeat(6999)])
    expect((await post(server, path, letter({ body }))).status).toBe(201);
  for (const title of ['\u200b'.repeat(5), '\u3164'.repeat(4), '\u2800'.repeat(4)]) {
    const { status, body } = await post(server, path, letter({ title }));
    expect([status, body.errors?.[0]?.path]).toEqual([422, '/title']);
  }
});
