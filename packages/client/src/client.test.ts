import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import {
  isApiError,
  isMalformedAnswerError,
  isNetworkError,
  isThroughTrainError,
  isTimeoutError,
} from './errors.js';
import { newIdempotencyKey } from './idempotency-key.js';
import type { ClientOptions } from './transport.js';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A real HTTP server that answers each request by the next entry of `script`, then by the last. */
let script: Answer[] = [];
const seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] =
  [];
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    seen.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
    });
    const answer = script.length > 1 ? script.shift() : script[0];
    answer?.(request, response, body);
  });
});

const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
const problem = (status: number, code: string, more: object = {}, headers = {}): Answer =>
  json(
    status,
    { type: 'about:blank', title: code, status, code, requestId: 'r-1', ...more },
    headers,
  );
const cut: Answer = (request) => request.socket.destroy();
const hang: Answer = () => undefined;

const receipt = {
  number: '430682-20261123-00042-X',
  queryCode: '7K3M-9QPZ-0V4R-T2XW',
  state: 'submitted',
  submittedAt: '2026-11-23T02:00:00Z',
  dueAt: '2026-12-08T15:59:59Z',
};
const submission = {
  column: 'peoples-voices',
  kind: 'complaint',
  title: '小区电梯停运三个月',
  body: '电梯停运三个月，老人上下楼困难。',
  place: { divisionCode: '430682' },
  anonymous: true,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: '2026-01',
} as const;

let baseUrl = '';
const client = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, site: 'linxiang', ...options });

beforeEach(async () => {
  seen.length = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe('a submission', () => {
  test('goes to the site with JSON and an idempotency key, and brings the receipt', async () => {
    script = [json(201, { ...receipt, addedLater: true })];
    await expect(client().appeals.submit(submission)).resolves.toEqual(receipt);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/api/v1/sites/linxiang/appeals' });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(submission);
    expect(seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is repeated with the same key after a cut connection, an overload and a twin in flight', async () => {
    script = [cut, problem(503, 'unavailable'), problem(409, 'in-flight'), json(201, receipt)];
    await client().appeals.submit(submission, { idempotencyKey: 'one-and-the-same' });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array(4).fill('one-and-the-same'),
    );
  });

  test('that was refused is not repeated, and says which field', async () => {
    const errors = [{ path: '/title', code: 'custom', message: 'must have 4 to 40 characters' }];
    script = [problem(422, 'invalid', { errors, detail: 'Correct the fields in errors.' })];
    const error = await client()
      .appeals.submit(submission)
      .catch((reason: unknown) => reason);
    expect(isApiError(error, 'invalid')).toBe(true);
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 422,
      requestId: 'r-1',
      fieldErrors: errors,
      message: 'Correct the fields in errors.',
    });
    expect(seen).toHaveLength(1);
  });

  test('that got no answer in time is a timeout and tells to repeat with the same key', async () => {
    script = [hang];
    const error = await client({ timeout: 80 })
      .appeals.submit(submission)
      .catch((reason: unknown) => reason);
    expect(isTimeoutError(error)).toBe(true);
    expect(String(error)).toContain('same idempotencyKey');
    expect(seen).toHaveLength(1);
  });
});

describe('failures', () => {
  test('a server that keeps failing is asked four times in all, then its request id is given', async () => {
    script = [problem(500, 'internal')];
    const error = await client({ retry: 3, timeout: 20_000 })
      .sites.list()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'internal', status: 500, requestId: 'r-1' });
    expect(seen).toHaveLength(4);
  });

  test('a long Retry-After is not waited for in silence', async () => {
    script = [problem(429, 'too-many-requests', {}, { 'retry-after': '90' })];
    const error = await client()
      .sites.list()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'too-many-requests', retryAfter: 90 });
    expect(seen).toHaveLength(1);
  });

  test('a short Retry-After is', async () => {
    const busy = problem(429, 'too-many-requests', {}, { 'retry-after': '0' });
    script = [busy, json(200, { items: [] })];
    await expect(client().sites.list()).resolves.toEqual([]);
  });

  test('an unreachable server is a network error', async () => {
    script = [cut];
    const error = await client({ retry: 0 })
      .sites.list()
      .catch((reason: unknown) => reason);
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'network' });
  });

  test.each([
    ['a proxy page with status 200', json(200, 'hello')],
    ['half an answer', json(200, { items: [{ id: 'linxiang' }] })],
    ['no JSON', (_: unknown, response: ServerResponse) => response.end('<html>')],
    ['a 404 that is no problem document', json(404, { oops: 1 })],
  ] as [string, Answer][])('%s is a malformed answer, never half a result', async (_, answer) => {
    script = [answer];
    const error = await client()
      .sites.list()
      .catch((reason: unknown) => reason);
    expect(isMalformedAnswerError(error)).toBe(true);
  });

  test('cancelling rejects with AbortError, also between retries', async () => {
    const stop = new AbortController();
    script = [
      (...given) => {
        problem(503, 'unavailable', {}, { 'retry-after': '20' })(...given);
        stop.abort();
      },
    ];
    const error = await client()
      .sites.list({ signal: stop.signal })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(isThroughTrainError(error)).toBe(false);
  });

  test('errors of another realm are recognised', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'ApiError', code: 'invalid', [Symbol.for('@through-train/client/error')]: true })`,
    );
    expect(foreign instanceof Error).toBe(false);
    expect(isApiError(foreign, 'invalid')).toBe(true);
    expect(isApiError(foreign, 'forbidden')).toBe(false);
    expect(isThroughTrainError(null)).toBe(false);
  });

  test('a call without a site says how to name one', async () => {
    const error = await createClient({ baseUrl })
      .sites.get()
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain('createClient({ site');
  });
});

describe('lists', () => {
  const item = (n: number) => ({
    number: `430682-20261123-0000${n}-X`,
    title: `第${n}件`,
    excerpt: '',
    column: 'peoples-voices',
    kind: 'complaint',
    categoryId: null,
    site: 'linxiang',
    siteName: { 'zh-CN': '临湘市' },
    mailboxId: null,
    mailboxName: null,
    state: 'awaiting',
    responsible: null,
    submittedAt: '2026-11-23T02:00:00Z',
    repliedAt: null,
    dueAt: null,
    overdue: false,
    supervisionLevel: null,
    supports: 0,
  });

  test('are walked page by page, and only as far as the loop goes', async () => {
    script = [
      json(200, { items: [item(1), item(2)], nextCursor: 'after-2' }),
      json(200, { items: [item(3)], nextCursor: null }),
    ];
    const list = client().appeals.list({ q: '电梯' });
    const titles: string[] = [];
    for await (const appeal of list) titles.push(appeal.title);
    expect(titles).toEqual(['第1件', '第2件', '第3件']);
    expect(new URL(seen[1]?.url ?? '', baseUrl).searchParams.get('cursor')).toBe('after-2');
    expect(new URL(seen[1]?.url ?? '', baseUrl).searchParams.get('q')).toBe('电梯');

    seen.length = 0;
    script = [json(200, { items: [item(1)], nextCursor: 'more' })];
    for await (const page of list.pages()) {
      expect(page.items).toHaveLength(1);
      break;
    }
    expect(seen).toHaveLength(1);
  });
});

test('an official stays signed in until signing out', async () => {
  const member = { username: 'clerk', name: '受理员', memberships: [] };
  script = [
    json(201, { member, token: 't-1', expiresAt: '2026-11-23T14:00:00Z' }),
    json(200, member),
    (_, response) => response.writeHead(204).end(),
    problem(401, 'not-signed-in'),
  ];
  const { staff } = client();
  await staff.signIn({ username: 'clerk', password: 'x' });
  await expect(staff.me()).resolves.toEqual(member);
  await staff.signOut();
  await expect(staff.me()).rejects.toMatchObject({ code: 'not-signed-in' });
  expect(seen.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    'Bearer t-1',
    'Bearer t-1',
    undefined,
  ]);
});

test('idempotency keys do not repeat', () => {
  expect(new Set(Array.from({ length: 1000 }, newIdempotencyKey)).size).toBe(1000);
});
