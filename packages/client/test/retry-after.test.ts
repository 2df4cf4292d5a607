import { describe, expect, test } from 'vitest';
import { answerWith, client, failure, json, page, problem, seen } from './scripted-server.js';
import { receipt, submission } from './submission.js';

const busy = (retryAfter: string) =>
  problem(429, 'too-many-requests', {}, { 'retry-after': retryAfter });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
const nothing = json(200, { items: [] });
/** Milliseconds from one request to the next. */
const waits = () => seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));

test.each([
  ['seconds', () => '1'],
  ['a date', () => inSeconds(2)],
])('is waited for when it is short: %s', async (_, value) => {
  answerWith(busy(value()), nothing);
  await expect(client().sites.list()).resolves.toEqual([]);
  expect(waits()[0]).toBeGreaterThan(500);
});

test.each([
  ['seconds', () => '90'],
  ['a date', () => inSeconds(91)],
])('that is long is thrown at once: %s', async (_, value) => {
  answerWith(busy(value()));
  const error = await failure(client().sites.list());
  expect(error).toMatchObject({ code: 'too-many-requests', status: 429 });
  expect((error as { retryAfter: number }).retryAfter).toBeGreaterThanOrEqual(89);
  expect(seen).toHaveLength(1);
});

// A server that counts in whole seconds says 0 for the last of them, and its clock may be behind.
test.each(['0', inSeconds(-60), 'soon', '-5', ''])(
  'never makes a wait shorter than the back-off: %j',
  async (value) => {
    answerWith(busy(value), busy(value), nothing);
    await client().sites.list();
    expect(waits()[0]).toBeGreaterThanOrEqual(149);
    expect(waits()[1]).toBeGreaterThanOrEqual(299);
  },
);

describe('one rule for reading and writing', () => {
  const calls = [
    ['read', () => client({ maxRetryAfter: 1 }).sites.list()],
    ['write', () => client({ maxRetryAfter: 1 }).appeals.submit(submission)],
  ] as const;

  test.each(calls)('a %s throws what is longer than maxRetryAfter', async (_, call) => {
    answerWith(busy('2'));
    expect(await failure(call())).toMatchObject({ retryAfter: 2 });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['read', () => client({ totalTimeout: 1_000 }).sites.list()],
    ['write', () => client({ totalTimeout: 1_000 }).appeals.submit(submission)],
  ] as const)('a %s throws what totalTimeout leaves no room for', async (_, call) => {
    answerWith(busy('2'));
    expect(await failure(call())).toMatchObject({ code: 'too-many-requests', retryAfter: 2 });
    expect(seen).toHaveLength(1);
  });

  test('both wait for what is allowed, also beyond the time of one attempt', async () => {
    answerWith(busy('1'), nothing);
    await client({ timeout: 600 }).sites.list();
    answerWith(busy('1'), json(201, receipt));
    await client({ timeout: 600 }).appeals.submit(submission);
    expect(seen).toHaveLength(4);
  });
});

test('of a gateway that speaks no JSON reaches the caller', async () => {
  answerWith(page(429, { 'retry-after': '120', 'content-type': 'text/plain' }));
  expect(await failure(client().sites.list())).toMatchObject({
    name: 'ApiError',
    code: 'too-many-requests',
    status: 429,
    retryAfter: 120,
  });
});
