import type { ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  createClient,
  isApiError,
  isMalformedAnswerError,
  isNetworkError,
  isThroughTrainError,
} from '../src/index.js';
import {
  type Answer,
  answerWith,
  baseUrl,
  client,
  cut,
  json,
  problem,
  seen,
} from './scripted-server.js';

test('a server that keeps failing is asked four times in all, then its request id is given', async () => {
  answerWith(problem(500, 'internal'));
  const error = await client({ retry: 3, timeout: 20_000 })
    .sites.list()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'internal', status: 500, requestId: 'r-1' });
  expect(seen).toHaveLength(4);
});

test('a long Retry-After is not waited for in silence', async () => {
  answerWith(problem(429, 'too-many-requests', {}, { 'retry-after': '90' }));
  const error = await client()
    .sites.list()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'too-many-requests', retryAfter: 90 });
  expect(seen).toHaveLength(1);
});

test('a short Retry-After is', async () => {
  const busy = problem(429, 'too-many-requests', {}, { 'retry-after': '0' });
  answerWith(busy, json(200, { items: [] }));
  await expect(client().sites.list()).resolves.toEqual([]);
});

test('a read stops in time, and tells what the server said last', async () => {
  answerWith(problem(503, 'unavailable', {}, { 'retry-after': '2' }));
  const error = await client({ timeout: 1_000 })
    .sites.list()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'unavailable', status: 503, retryAfter: 2 });
  expect(seen).toHaveLength(1);
});

test('an address that cannot be one is no network error', async () => {
  const { sites } = createClient({ baseUrl: 'nowhere' });
  await expect(sites.list()).rejects.toThrow(TypeError);
});

test('an unreachable server is a network error', async () => {
  answerWith(cut);
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
  answerWith(answer);
  const error = await client()
    .sites.list()
    .catch((reason: unknown) => reason);
  expect(isMalformedAnswerError(error)).toBe(true);
});

test('cancelling rejects with AbortError, also between retries', async () => {
  const stop = new AbortController();
  answerWith((...given) => {
    problem(503, 'unavailable', {}, { 'retry-after': '20' })(...given);
    stop.abort();
  });
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
