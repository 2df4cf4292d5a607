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
  connectionLost,
  failure,
  json,
  problem,
  seen,
} from './scripted-server.js';

test('a server that keeps failing is asked four times in all, then its request id is given', async () => {
  answerWith(problem(500, 'internal'));
  const error = await failure(client({ retry: 3, timeout: 20_000 }).sites.list());
  expect(error).toMatchObject({ code: 'internal', status: 500, requestId: 'r-1' });
  expect(seen).toHaveLength(4);
});

test('an unreachable server is a network error', async () => {
  answerWith(connectionLost);
  const error = await failure(client({ retry: 0 }).sites.list());
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
  const error = await failure(client().sites.list());
  expect(isMalformedAnswerError(error)).toBe(true);
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
  const error = await failure(createClient({ baseUrl }).sites.get());
  expect(String(error)).toContain('createClient({ site');
});
