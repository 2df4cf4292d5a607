import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../http/test-server.fixture.js';
import { byId, sendReviewed, textOf, toReview } from '../forms.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const stored = () =>
  server.dependencies.db.selectFrom('appeals').select(['title', 'body']).orderBy('id').execute();

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
