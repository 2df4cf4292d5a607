import { describe, expect, test } from 'vitest';
import { isNetworkError, isTimeoutError } from '../src/index.js';
import {
  answerWith,
  client,
  cutBody,
  failure,
  hang,
  hangingBody,
  json,
  problem,
  seen,
} from './scripted-server.js';
import { receipt, submission } from './submission.js';

describe.each([
  ['headers', hang],
  ['a body', hangingBody],
])('%s that hang', (_, answer) => {
  test('end with the time of one attempt, and are not repeated', async () => {
    answerWith(answer);
    const error = await failure(client({ timeout: 120 }).sites.list());
    expect(isTimeoutError(error)).toBe(true);
    expect(seen).toHaveLength(1);
  });

  test('end with the time of one call', async () => {
    answerWith(answer);
    const error = await failure(client().sites.list({ timeout: 120 }));
    expect(isTimeoutError(error)).toBe(true);
  });

  test('end with the time that all attempts have', async () => {
    answerWith(problem(503, 'unavailable'), answer);
    const error = await failure(client({ totalTimeout: 900 }).sites.list());
    expect(isTimeoutError(error)).toBe(true);
    expect(seen).toHaveLength(2);
  });
});

test('a body that is cut is a lost connection, and asked for again with the same key', async () => {
  answerWith(cutBody, json(201, receipt));
  await expect(client().appeals.submit(submission)).resolves.toEqual(receipt);
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toBe(keys[1]);

  answerWith(cutBody);
  expect(isNetworkError(await failure(client({ retry: 0 }).sites.list()))).toBe(true);
});

test('a call may have its own number of attempts', async () => {
  answerWith(problem(503, 'unavailable'));
  await failure(client({ retry: 3 }).sites.list({ retry: 1 }));
  expect(seen).toHaveLength(2);
});

test.each([Infinity, 2 ** 31, 2 ** 40, false] as const)('%s is no time limit', async (timeout) => {
  answerWith(json(200, { items: [] }));
  await expect(client({ timeout, totalTimeout: timeout }).sites.list()).resolves.toEqual([]);
});

test.each([
  [{ timeout: 0 }, /timeout must be milliseconds above 0, or false .* it is 0/],
  [{ timeout: -1 }, /timeout/],
  [{ timeout: Number.NaN }, /timeout/],
  [{ totalTimeout: 0 }, /totalTimeout/],
  [{ retry: 1.5 }, /retry must be a whole number/],
  [{ retry: -1 }, /retry/],
  [{ retry: Infinity }, /retry/],
  [{ maxRetryAfter: -1 }, /maxRetryAfter must be seconds/],
])('%j is refused at once, with what is allowed', async (options, message) => {
  expect(() => client(options)).toThrow(RangeError);
  expect(() => client(options)).toThrow(message);
  if ('maxRetryAfter' in options) return;
  expect(String(await failure(client().sites.list(options)))).toMatch(message);
  expect(seen).toHaveLength(0);
});
