import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, postForm } from '../testing/forms.fixture.js';
import { sendBytes } from '../testing/sent-bytes.fixture.js';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ cdn: [] });
});
afterAll(() => server.stop());

const long = 'a'.repeat(5000);

describe('what is refused where a person would see it is told on a page', () => {
  test.each([
    ['/forms/linxiang/list?cursor=x', 422, '网址有误'],
    [`/forms/linxiang/list?cursor=${long}`, 422, '网址有误'],
    [`/forms/linxiang/list?q=${long}`, 422, '网址有误'],
    [`/forms/linxiang/appeals?lang=${long}`, 422, '网址有误'],
    ['/forms/linxiang/list/1', 404, '没有找到这个页面'],
    ['/forms/nowhere/list', 404, '没有找到这个页面'],
    ['/forms/linxiang/nothing', 404, '没有找到这个页面'],
    ['/forms', 404, '没有找到这个页面'],
    [`/embed/?policy=${long}`, 422, '无法打开这个页面'],
    [`/embed/doctor?url=${long}`, 422, '无法打开这个页面'],
    [`/embed/preview?site=${long}`, 422, '无法打开这个页面'],
    [`/reference?lang=${long}`, 422, '无法打开这个页面'],
    [`/?${long}=1&${'&x='.repeat(200)}`, 400, '无法打开这个页面'],
  ])('%s', async (path, status, words) => {
    const page = await open(server, path);
    expect([page.status, page.text.includes(words)]).toEqual([status, true]);
    expect(page.html.length).toBeLessThan(12_000);
  });

  test('in the language of the page, with a way to begin again', async () => {
    const page = await open(server, '/forms/linxiang/list?cursor=x&lang=en');
    expect(page.title).toContain('This page cannot be opened');
    expect(page.html).toContain('href="/forms/linxiang/list?lang=en"');
  });

  test.each([
    'GET /reference HTTP/1.1\r\nHost: 127.0.00.0.1',
    `GET /reference HTTP/1.1\r\nHost: ${'a.'.repeat(1000)}`,
    `GET http://${'a.'.repeat(1000)}/reference HTTP/1.1\r\nHost: x`,
  ])('by a host that is none: %s', async (head) => {
    const port = Number(new URL(server.url).port);
    const { statuses } = await sendBytes(port, Buffer.from(`${head}\r\nConnection: close\r\n\r\n`));
    expect(statuses).toEqual([400]);
  });

  test('also by a method that a page does not take', async () => {
    const page = await postForm(server, '/forms/linxiang/list', [['q', '电梯']]);
    expect([page.status, page.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(page.text).toContain('格式无法识别');
  });
});

test('what breaks leaves one line in the log, with the number that the answer quotes', async () => {
  const { db } = server.dependencies;
  await db.schema.alterTable('appeals').renameTo('appealsMoved').execute();
  try {
    for (const path of ['/forms/linxiang/list', '/v1/sites/linxiang/appeals', '/']) {
      const answer = await fetch(`${server.url}${path}`);
      const requestId = answer.headers.get('x-request-id') ?? '';
      expect([path, answer.status]).toEqual([path, 500]);
      expect(await answer.text()).toContain(requestId);
      const lines = server.logged().split('\n');
      const own = lines.filter((line) => line.includes(requestId)).map((line) => JSON.parse(line));
      expect(own).toMatchObject([
        {
          level: 50,
          status: 500,
          err: { message: expect.stringMatching(/no such table|does not exist/) },
        },
      ]);
    }
  } finally {
    await db.schema.alterTable('appealsMoved').renameTo('appeals').execute();
  }
});
