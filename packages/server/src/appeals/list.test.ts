import type { AppealPage, Receipt } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

let server: TestServer;
const numbers: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const sent = [
    ['linxiang', letter({ title: '第一封信，已经答复' })],
    ['yueyang', letter({ title: '第二封信，写给市里', mailboxId: 'yueyang-mayor' })],
    [
      'linxiang',
      letter({ title: '第三封信，咨询类的', kind: 'consultation', column: 'ask-politics' }),
    ],
    [
      'linxiang',
      letter({ title: '第四封信，电梯故障', categoryId: 'lifts', answers: { trapped: 'no' } }),
    ],
  ] as const;
  for (const [site, body] of sent) {
    const answer = await post<Receipt>(server, `/v1/sites/${site}/appeals`, body);
    numbers.push(answer.body.number);
    await officialsDo(server, answer.body.number, published);
    server.pass({ days: 1 });
  }
  await officialsDo(server, numbers[0] ?? '', toTheAnswer);
});
afterAll(() => server.stop());

async function list(query: string, site = 'hunan'): Promise<number[]> {
  const { status, body } = await get<AppealPage>(server, `/v1/sites/${site}/appeals?${query}`);
  expect(status).toBe(200);
  return body.items.map(({ number }) => numbers.indexOf(number) + 1);
}

test.each<[string, number[], string?]>([
  ['', [4, 3, 2, 1]],
  ['', [4, 3, 1], 'linxiang'],
  ['', [4, 3, 2, 1], 'yueyang'],
  ['scope=site', [2], 'yueyang'],
  ['', [], 'chenzhou'],
  ['sort=oldest', [1, 2, 3, 4]],
  ['sort=replied', [1, 4, 3, 2]],
  ['column=ask-politics', [3]],
  ['kind=complaint', [4, 2, 1]],
  ['category=lifts', [4]],
  ['category=housing', [4]],
  ['category=nothing', []],
  ['mailbox=yueyang-mayor', [2]],
  ['state=handled', [1]],
  ['state=awaiting', [4, 3, 2]],
  ['from=2026-11-24', [4, 3, 2]],
  ['to=2026-11-24', [2, 1]],
  ['from=2026-11-24&to=2026-11-25', [3, 2]],
  ['q=%E7%94%B5%E6%A2%AF', [4, 3, 2, 1]],
  ['q=%E7%94%B5%E6%A2%AF%E6%95%85%E9%9A%9C', [4]],
])('the list for %s', async (query, expected, site) => {
  expect(await list(query, site)).toEqual(expected);
});

test.each(['newest', 'oldest', 'supported', 'replied'])(
  'pages in the order %s hold everything once',
  async (sort) => {
    const seen: string[] = [];
    let path: string | undefined = `/v1/sites/hunan/appeals?sort=${sort}&limit=1`;
    while (path) {
      const page: { body: AppealPage; headers: Headers } = await get<AppealPage>(server, path);
      seen.push(...page.body.items.map(({ number }) => number));
      path = /^<([^>]+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
      expect(path === undefined).toBe(page.body.nextCursor === null);
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen)).toEqual(new Set(numbers));
    const whole = await list(`sort=${sort}`);
    expect(seen.map((number) => numbers.indexOf(number) + 1)).toEqual(whole);
  },
);

test('a cursor is refused when it is made up or belongs to another order', async () => {
  const page = await get<AppealPage>(server, '/v1/sites/hunan/appeals?limit=1');
  const { nextCursor } = page.body;
  const forged = Buffer.from('["newest",{"a":1},0]').toString('base64url');
  for (const query of [`sort=oldest&cursor=${nextCursor}`, 'cursor=abc', `cursor=${forged}`]) {
    const answer = await get(server, `/v1/sites/hunan/appeals?${query}`);
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, '/cursor']);
  }
});

test('an unchanged list is answered by 304', async () => {
  const first = await get(server, '/v1/sites/hunan/appeals');
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toContain('public');
  const unchanged = await get(server, '/v1/sites/hunan/appeals', { 'If-None-Match': etag });
  expect([unchanged.status, unchanged.text, unchanged.headers.get('etag')]).toEqual([
    304,
    '',
    etag,
  ]);
  const other = await get(server, '/v1/sites/linxiang/appeals', { 'If-None-Match': etag });
  expect(other.status).toBe(200);
});

test('what is late is said so', async () => {
  const before = await get<AppealPage>(
    server,
    '/v1/sites/hunan/appeals?sort=oldest&state=awaiting',
  );
  expect(before.body.items[0]).toMatchObject({ overdue: false });
  server.pass({ days: 30 });
  const after = await get<AppealPage>(server, '/v1/sites/hunan/appeals?sort=oldest&state=awaiting');
  expect(after.body.items[0]).toMatchObject({ overdue: true, dueAt: before.body.items[0]?.dueAt });
});
