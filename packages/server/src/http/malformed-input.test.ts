import { connect } from 'node:net';
import type { Problem } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  get,
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const path = '/v1/sites/linxiang/appeals';

async function send(body: string | Uint8Array<ArrayBuffer>, type = 'application/json') {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
  const problem: Problem = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, problem };
}

const good = JSON.stringify(letter());
const withRaw = (field: string): string => `${good.slice(0, -1)},${field}}`;

describe('a body that is not what it claims', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, number, string]>([
    ['nothing', '', 400, 'malformed-json'],
    ['half of it', good.slice(0, 50), 400, 'malformed-json'],
    ['two values', `${good}${good}`, 400, 'malformed-json'],
    ['JavaScript', "{column:'x'}", 400, 'malformed-json'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400, 'malformed-json'],
    ['a key twice', withRaw('"kind":"thanks"'), 400, 'malformed-json'],
    ['a key twice, once escaped', withRaw('"k\\u0069nd":"thanks"'), 400, 'malformed-json'],
    ['__proto__', withRaw('"__proto__":{"admin":true}'), 400, 'malformed-json'],
    [
      'a key twice, far from its colon',
      withRaw(`"kind"${' '.repeat(300)}:1`),
      400,
      'malformed-json',
    ],
    [
      '__proto__ far from its colon',
      withRaw(`"__proto__"${'\n'.repeat(300)}:1`),
      400,
      'malformed-json',
    ],
    ['__proto__ further in', withRaw('"contact2":{"__proto__":1}'), 400, 'malformed-json'],
    [
      'a key twice, after blanks',
      withRaw(`"kind"${' '.repeat(300)}:"thanks"`),
      400,
      'malformed-json',
    ],
    ['__proto__ after blanks', withRaw(`"__proto__"${'\n'.repeat(300)}:{}`), 400, 'malformed-json'],
    ['more values than any form has', `[${'0,'.repeat(200_000)}0]`, 400, 'malformed-json'],
    ['depth', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400, 'malformed-json'],
    ['a number', '1e400', 422, 'invalid'],
    ['null', 'null', 422, 'invalid'],
    ['a list', '[]', 422, 'invalid'],
    ['an unknown field', withRaw('"priority":9'), 422, 'invalid'],
    ['constructor', withRaw('"constructor":{"prototype":{}}'), 422, 'invalid'],
    ['NUL', withRaw('"expectedOutcome":"a\\u0000b"'), 422, 'invalid'],
    ['half a surrogate pair', withRaw('"expectedOutcome":"\\ud800"'), 422, 'invalid'],
    ['too much', `{"title":"${'长'.repeat(400_000)}"}`, 413, 'body-too-large'],
  ])('%s', async (_name, body, status, code) => {
    const answer = await send(body);
    expect([answer.status, answer.problem.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.problem.requestId).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(answer.problem)).not.toMatch(/\bat .*\.(js|ts)|node_modules|sqlite/i);
  });

  test('is told the first of its mistakes and how many there are, however many it has', async () => {
    const keys = Array.from({ length: 4000 }, (_, at) => `"${at}${'k'.repeat(110)}":0`);
    const { status, problem } = await send(`{${keys.join(',')}}`);
    expect([status, problem.code, problem.errors?.length]).toEqual([422, 'invalid', 20]);
    expect(problem.detail).toMatch(/^\d{4} more fields are not valid and not listed\.$/);
    const long = await send(`{"${'k'.repeat(500_000)}":0}`);
    expect(JSON.stringify(long.problem).length).toBeLessThan(4000);
  });

  test.each([
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/jsonp',
  ])('the type “%s”, which a form could send', async (type) => {
    const { status, problem } = await send(new TextEncoder().encode(good), type);
    expect([status, problem.code]).toEqual([415, 'unsupported-media-type']);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['column', { column: 'nothing' }, '/column'],
  ['kind', { kind: 'anger' }, '/kind'],
  ['short title', { title: '电梯' }, '/title'],
  ['long title', { title: '电'.repeat(41) }, '/title'],
  ['title of two lines', { title: '电梯停运\n两个月' }, '/title'],
  ['short body', { body: '电梯停运' }, '/body'],
  ['long body', { body: '电'.repeat(8001) }, '/body'],
  ['mailbox of another site', { mailboxId: 'chenzhou-mayor' }, '/mailboxId'],
  ['unknown mailbox', { mailboxId: 'nobody' }, '/mailboxId'],
  ['unknown category', { categoryId: 'nothing' }, '/categoryId'],
  ['missing answer', { categoryId: 'lifts' }, '/answers/trapped'],
  [
    'answer that means danger',
    { categoryId: 'lifts', answers: { trapped: 'yes' } },
    '/answers/trapped',
  ],
  ['unknown option', { categoryId: 'lifts', answers: { trapped: 'maybe' } }, '/answers/trapped'],
  ['answer to nothing', { answers: { trapped: 'no' } }, '/answers/trapped'],
  [
    'several answers to one',
    { categoryId: 'lifts', answers: { trapped: ['no'] } },
    '/answers/trapped',
  ],
  [
    'no such day',
    { categoryId: 'lifts', answers: { trapped: 'no', since: '2026-02-31' } },
    '/answers/since',
  ],
  [
    'an option twice',
    { categoryId: 'lifts', answers: { trapped: 'no', parts: ['door', 'door'] } },
    '/answers/parts',
  ],
  ['division beside', { place: { divisionCode: '431000' } }, '/place/divisionCode'],
  ['unknown division', { place: { divisionCode: '999999' } }, '/place/divisionCode'],
  [
    'point off the map',
    { place: { divisionCode: '430682', point: { lat: 91, lng: 0 } } },
    '/place/point/lat',
  ],
  ['day to come', { occurredOn: '2026-11-24' }, '/occurredOn'],
  ['phone', { contact: { phone: 'call me' } }, '/contact/phone'],
  ['email', { contact: { email: 'not-an-address' } }, '/contact/email'],
  ['no way to answer', { contact: { name: '周某' } }, '/contact'],
  ['anonymous with contact', { anonymous: true }, '/contact'],
  ['number', { relatedNumber: '12345' }, '/relatedNumber'],
  ['language', { language: 'fr' }, '/language'],
  ['old notice', { noticeVersion: '2019-01' }, '/noticeVersion'],
])('a letter with a wrong %s is refused with what is allowed', async (_name, changes, field) => {
  const { status, body } = await post(server, path, { ...letter(), ...changes });
  expect(status).toBe(422);
  const error = body.errors?.find((each) => each.path === field);
  expect(error?.message).toBeTruthy();
  const { db } = server.dependencies;
  expect(await db.selectFrom('appeals').select('id').execute()).toEqual([]);
});

test('a letter to a site that takes no anonymous ones', async () => {
  const { contact: _, ...rest } = letter({ anonymous: true });
  const anonymous = { ...rest, mailboxId: 'chenzhou-mayor', place: { divisionCode: '431000' } };
  const { status, body } = await post(server, '/v1/sites/chenzhou/appeals', anonymous);
  expect([status, body.errors?.map((error) => error.path)]).toEqual([422, ['/anonymous']]);
});

describe('a query', () => {
  test.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=1.5',
    'limit=NaN',
    'limit=1&limit=2',
    'unknown=1',
    '__proto__=1',
    'q=%00',
    'q=%ED%A0%80%00',
    `q=${'a'.repeat(101)}`,
    'sort=random',
    'state=closed',
    'scope=all',
    'from=2026-13-01',
    'from=yesterday',
    'from=2026-02-02&to=2026-02-01',
    'cursor=%25',
    `cursor=${'a'.repeat(201)}`,
    'column=A B',
  ])('%s', async (query) => {
    const { status, body } = await get(server, `${path}?${query}`);
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(body.errors?.length).toBeGreaterThan(0);
  });

  test('may end on the last day there is', async () => {
    expect((await get(server, `${path}?from=0000-01-01&to=9999-12-31`)).status).toBe(200);
  });

  test('is bounded as a whole', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `a${at}=`).join('&');
    for (const query of [many, `text=${'a'.repeat(82_000)}`]) {
      for (const where of [path, '/embed/check', '/openapi.json']) {
        const { status, body } = await get(server, `${where}?${query}`);
        expect([where, status, body.code]).toEqual([where, 400, 'malformed-request']);
      }
    }
  });

  test.each([
    '%22',
    '%27%3B drop table appeals',
    '*',
    'a" OR "b',
    'title:x',
    '(',
    'NEAR(a b)',
    '%',
    '_',
    '\\',
  ])('q=%s is a text like any other', async (q) => {
    const { status } = await get(
      server,
      `${path}?q=${q.startsWith('%2') ? q : encodeURIComponent(q)}`,
    );
    expect(status).toBe(200);
  });
});

describe('a path', () => {
  test.each([
    '/v1/sites/NO',
    '/v1/sites/%00',
    '/v1/sites/%ff',
    '/v1/sites/..%2f..%2fetc',
    '/v1/sites/linxiang/',
    '/v1/appeals/430682',
    "/v1/appeals/430682-20261123-00001-0'",
    `/v1/appeals/${'9'.repeat(2000)}`,
    '/v2/sites',
    '/.env',
    '/cdn/../package.json',
    '/portal/package.json',
  ])('%s leads nowhere', async (where) => {
    const { status, body } = await get(server, where);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  test('is told which methods it takes', async () => {
    for (const [where, allow] of [
      [path, 'GET, HEAD, POST'],
      ['/v1/sites', 'GET, HEAD'],
      ['/v1/tracking/withdrawal', 'POST'],
    ] as const) {
      const response = await fetch(`${server.url}${where}`, { method: 'DELETE' });
      expect(response.status).toBe(405);
      const methods = response.headers.get('allow')?.split(', ').sort().join(', ');
      expect(methods).toBe(allow);
      expect(((await response.json()) as Problem).code).toBe('method-not-allowed');
    }
  });
});

/** Sends bytes as they are, which `fetch` would not. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.end(request));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

test.each([
  'NONSENSE\r\n\r\n',
  'GET /v1/sites HTTP/1.1\r\n\r\n',
  'GET http://[bad HTTP/1.1\r\nHost: x\r\n\r\n',
  `GET /v1/sites HTTP/1.1\r\nHost: x\r\nX-Large: ${'a'.repeat(100_000)}\r\n\r\n`,
  'POST /v1/tracking HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
])('what is not HTTP is refused: %j', async (request) => {
  expect(await raw(request)).toMatch(/^HTTP\/1\.1 4\d\d/);
});

test('nothing here was an error of the server', () => {
  expect(server.logged()).not.toContain('"level":50');
});
