import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a page and all that it asks of the API have one line in the log', async () => {
  const posted = await fetch(`${server.url}/forms/hunan/appeals`, {
    method: 'POST',
    headers: { Origin: 'https://www.hunan.example' },
    body: new URLSearchParams({ division: 'linxiang', step: 'place' }),
  });
  expect(posted.status).toBe(200);
  const lines = server.logged().split('\n').filter(Boolean);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      requestId: posted.headers.get('x-request-id'),
      method: 'POST',
      route: '/forms/:site/appeals',
      status: 200,
    },
  ]);
});
