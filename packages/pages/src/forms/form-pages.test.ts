import { formLimits, problems, type Site } from '@through-train/contract';
import { beforeEach, expect, test } from 'vitest';
import { formPages } from './form-pages.js';

const site: Pick<Site, 'id' | 'name' | 'level' | 'divisionCode' | 'parent'> & Partial<Site> = {
  id: 'linxiang',
  name: { 'zh-CN': '临湘市' },
  level: 'county',
  divisionCode: '430682',
  parent: 'yueyang',
  columns: [
    { id: 'peoples-voices', name: { 'zh-CN': '百姓呼声' }, kinds: ['complaint'], categoryIds: [] },
  ],
  mailboxes: [],
  categories: [],
  limits: formLimits,
  privacyNotice: { version: '1', text: { 'zh-CN': '仅用于办理您的诉求。' } },
  languages: ['zh-CN'],
  emergency: [],
  anonymousAllowed: true,
};

const form = '/forms/linxiang/appeals';
const submitting = 'POST /v1/sites/linxiang/appeals';
const written = {
  kind: 'complaint',
  mailbox: 'unknown',
  title: '建湘小区电梯停运两个月',
  body: '小区三栋电梯停运已两个月，老人上下楼不便。',
  phone: '13800138000',
  publication: 'public',
  noticeVersion: '1',
  key: 'made for linxiang',
};

/** What the API was asked for, each as method and path. */
let asked: string[];
let sent: RequestInit[];
/** What the API answers; what is not named it refuses. */
let answers: Record<string, () => Response>;
beforeEach(() => {
  asked = [];
  sent = [];
  answers = { 'GET /v1/sites/linxiang': () => Response.json(site) };
});

const refuse = (code: keyof typeof problems, headers: Record<string, string> = {}): Response =>
  Response.json({ code }, { status: problems[code], headers });

const pages = formPages({
  ask: async (_, path, init = {}) => {
    const call = `${init.method ?? 'GET'} ${path}`;
    asked.push(call);
    sent.push(init);
    return answers[call]?.() ?? refuse('not-found');
  },
  formKeys: {
    make: (subject) => `made for ${subject}`,
    read: (subject, given) => (given === `made for ${subject}` ? given : undefined),
  },
  isOwnOrigin: (_, origin) => origin === 'https://letters.example',
  readBody: (http) => http.req.arrayBuffer(),
  now: () => new Date('2026-11-23T02:00:00Z'),
});

const post = async (path: string, fields: Record<string, string>, origin: string) => {
  const answer = await pages.request(path, {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};
const own = 'https://letters.example';

test('a letter is posted to the API, with the key of the form as its idempotency key', async () => {
  answers[submitting] = () =>
    Response.json({
      number: '430682-20261123-00042-3',
      queryCode: 'ABCD-EFGH-JKMN-PQRS',
      state: 'submitted',
      submittedAt: '2026-11-23T02:00:00Z',
      dueAt: '2026-12-08T15:59:59Z',
    });
  expect((await post(form, { ...written, step: 'check' }, own)).status).toBe(200);
  expect(asked).toEqual(['GET /v1/sites/linxiang']);
  const receipt = await post(form, { ...written, step: 'send' }, own);
  expect([receipt.status, receipt.html.includes('ABCD-EFGH-JKMN-PQRS')]).toEqual([200, true]);
  expect(asked.at(-1)).toBe(submitting);
  expect(sent.at(-1)?.headers).toMatchObject({ 'Idempotency-Key': written.key });
  expect(JSON.parse(String(sent.at(-1)?.body))).toMatchObject({ title: written.title });
});

test('what the API refuses no form says was sent; the letter stays on the page', async () => {
  for (const [refused, status, words] of [
    [refuse('too-many-requests', { 'Retry-After': '90' }), 429, '2 分钟后'],
    [refuse('key-reused'), 409, '刚才已从这张表单提交过一封来信'],
    [refuse('invalid'), 409, '来信尚未提交'],
    [refuse('unavailable', { 'Retry-After': '30' }), 503, '暂时无法保存'],
    [refuse('internal'), 500, '服务器'],
  ] as const) {
    answers[submitting] = () => refused;
    const page = await post(form, { ...written, step: 'send' }, own);
    expect([page.status, page.html]).toEqual([status, expect.stringContaining(words)]);
    expect(page.html).toContain(written.body);
    expect(page.headers.get('retry-after')).toBe(refused.headers.get('retry-after'));
  }
});

test('a page elsewhere may lead here if the API lets its elements send', async () => {
  const portal = 'https://www.linxiang.example';
  const allow = { 'Access-Control-Allow-Origin': portal };
  answers['OPTIONS /v1/sites/linxiang/appeals'] = () =>
    new Response(null, { status: 204, headers: allow });
  const fields = { title: written.title };
  expect((await post(form, fields, portal)).status).toBe(200);
  expect((await post(form, fields, 'https://evil.example')).status).toBe(403);
});

test('nothing that an address says is asked for anywhere else than where its row says', async () => {
  for (const path of [
    '/forms/a%2F..%2Flinxiang/list',
    '/forms/linxiang/list/..%2F',
    '/forms/x%3Fy/list',
  ]) {
    expect((await pages.request(path)).status, path).toBe(404);
  }
  expect(asked).toEqual(['GET /v1/sites/linxiang']);
});

test('a token of any bytes is a visit that is over', async () => {
  answers['GET /v1/tracking'] = () => refuse('token-invalid');
  const said = { token: '令牌\r\nX: y', action: 'supplement', text: '二单元也停了。' };
  const page = await post('/forms/linxiang/tracking', said, own);
  expect([page.status, page.html.includes('二单元也停了。')]).toEqual([403, true]);
});
