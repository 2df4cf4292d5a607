import ky from 'ky';
import { describe, expect, test } from 'vitest';
import { newIdempotencyKey } from '../src/index.js';
import {
  answerWith,
  client,
  connectionLost,
  failure,
  json,
  problem,
  seen,
} from './scripted-server.js';
import { receipt, submission } from './submission.js';

const empty = json(200, { items: [] });
const later = () => new Promise((done) => setTimeout(done, 20));

describe("ky's hooks", () => {
  test('are awaited before a request leaves', async () => {
    answerWith(empty);
    const beforeRequest = async ({ request }: { request: Request }) => {
      await later();
      request.headers.set('authorization', 'Bearer fresh');
    };
    await client({ hooks: { beforeRequest: [beforeRequest] } }).sites.list();
    expect(seen[0]?.headers.authorization).toBe('Bearer fresh');
  });

  test('can refresh a token that is over', async () => {
    answerWith(problem(401, 'token-invalid'), empty);
    await client({
      hooks: {
        afterResponse: [
          async ({ request, response, retryCount }) => {
            if (response.status !== 401 || retryCount > 0) return undefined;
            await later();
            const headers = new Headers(request.headers);
            headers.set('authorization', 'Bearer fresh');
            return ky.retry({ request: new Request(request, { headers }) });
          },
        ],
      },
    }).sites.list();
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer fresh']);
  });

  test('see each repetition', async () => {
    answerWith(connectionLost, problem(503, 'unavailable'), json(201, receipt));
    const repeated: number[] = [];
    const beforeRetry = ({ retryCount }: { retryCount: number }) => void repeated.push(retryCount);
    await client({ hooks: { beforeRetry: [beforeRetry] } }).appeals.submit(submission);
    expect(repeated).toEqual([1, 2]);
  });
});

describe('what a hook throws', () => {
  const mistake = new TypeError('fetch failed');
  const fail = async () => {
    await later();
    throw mistake;
  };

  test.each([
    ['hooks.beforeRequest', { hooks: { beforeRequest: [fail] } }, 0],
    ['hooks.afterResponse', { hooks: { afterResponse: [fail] } }, 1],
    ['onRequest', { onRequest: fail }, 0],
    ['onResponse', { onResponse: fail }, 1],
  ])('%s: is thrown as it is, and nothing is repeated', async (_, options, requests) => {
    answerWith(json(201, receipt));
    expect(await failure(client(options).appeals.submit(submission))).toBe(mistake);
    expect(seen).toHaveLength(requests);
  });
});

test('onRequest and onResponse see every attempt, and are awaited', async () => {
  answerWith(problem(503, 'unavailable'), empty);
  const statuses: number[] = [];
  await client({
    async onRequest(request) {
      await later();
      request.headers.set('x-attempt', String(statuses.length));
    },
    async onResponse(response) {
      await response.text();
      statuses.push(response.status);
    },
  }).sites.list();
  expect(seen.map(({ headers }) => headers['x-attempt'])).toEqual(['0', '1']);
  expect(statuses).toEqual([503, 200]);
});

test('a ky instance is extended: its headers, hooks and fetch, not its limits', async () => {
  answerWith(problem(503, 'unavailable'), empty);
  const urls: string[] = [];
  const instance = ky.create({
    prefix: 'https://elsewhere.example/',
    headers: { 'x-portal': 'linxiang' },
    retry: 0,
    throwHttpErrors: false,
    fetch: (input, init) => {
      urls.push((input as Request).url);
      return fetch(input, init);
    },
  });
  await client({ ky: instance }).sites.list();
  expect(seen.map(({ headers }) => headers['x-portal'])).toEqual(['linxiang', 'linxiang']);
  expect(urls).toHaveLength(2);
});

test('a fetch of its own is used, whatever it throws when there is no connection', async () => {
  const errors = [new Error('ECONNRESET'), 'down', new TypeError('Unable to connect. (Bun)')];
  answerWith(json(201, receipt));
  const key = newIdempotencyKey();
  const submitted = client({
    fetch: async (input, init) => {
      const error = errors.shift();
      if (error !== undefined) throw error;
      return fetch(input, init);
    },
  }).appeals.submit(submission, { idempotencyKey: key });
  await expect(submitted).resolves.toEqual(receipt);
  expect(seen[0]?.headers['idempotency-key']).toBe(key);
});

test('the answer that a call took can be had with its headers', async () => {
  answerWith(problem(503, 'unavailable'), json(200, { items: [] }, { 'x-request-id': 'r-9' }));
  const answers: Response[] = [];
  await client().sites.list({ onResponse: (response) => void answers.push(response) });
  expect(answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(['r-9']);
  expect(await answers[0]?.json()).toEqual({ items: [] });
});

test('in Node the client names itself', async () => {
  answerWith(empty);
  await client().sites.list();
  expect(seen[0]?.headers['user-agent']).toMatch(/^through-train-client\/\d+\.\d+\.\d+ node\/\d/);
});
