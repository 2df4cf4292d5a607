import { describe, expect, test } from 'vitest';
import { isApiError, isTimeoutError, newIdempotencyKey } from '../src/index.js';
import { listedAppeal } from './listed-appeal.js';
import {
  answerWith,
  baseUrl,
  client,
  connectionLost,
  failure,
  hang,
  json,
  problem,
  seen,
} from './scripted-server.js';
import { receipt, submission } from './submission.js';

describe('a submission', () => {
  test('goes to the site with JSON and an idempotency key, and brings the receipt', async () => {
    answerWith(json(201, { ...receipt, addedLater: true }));
    await expect(client().appeals.submit(submission)).resolves.toEqual(receipt);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/api/v1/sites/linxiang/appeals' });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(submission);
    expect(seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is repeated with the same key after a cut connection, an overload and a twin in flight', async () => {
    answerWith(
      connectionLost,
      problem(503, 'unavailable'),
      problem(409, 'in-flight'),
      json(201, receipt),
    );
    await client().appeals.submit(submission, { idempotencyKey: 'one-and-the-same' });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array(4).fill('one-and-the-same'),
    );
  });

  test('that was refused is not repeated, and says which field', async () => {
    const errors = [{ path: '/title', code: 'custom', message: 'must have 4 to 40 characters' }];
    answerWith(problem(422, 'invalid', { errors, detail: 'Correct the fields in errors.' }));
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
    answerWith(hang);
    const error = await client({ timeout: 80 })
      .appeals.submit(submission)
      .catch((reason: unknown) => reason);
    expect(isTimeoutError(error)).toBe(true);
    expect(String(error)).toContain('same idempotencyKey');
    expect(seen).toHaveLength(1);
  });
});

describe('lists', () => {
  const item = (n: number) =>
    listedAppeal({ number: `430682-20261123-0000${n}-X`, title: `第${n}件`, state: 'awaiting' });

  test('are walked page by page, and only as far as the loop goes', async () => {
    answerWith(
      json(200, { items: [item(1), item(2)], nextCursor: 'after-2' }),
      json(200, { items: [item(3)], nextCursor: null }),
    );
    const list = client().appeals.list({ q: '电梯' });
    const titles: string[] = [];
    for await (const appeal of list) titles.push(appeal.title);
    expect(titles).toEqual(['第1件', '第2件', '第3件']);
    expect(new URL(seen[1]?.url ?? '', baseUrl).searchParams.get('cursor')).toBe('after-2');
    expect(new URL(seen[1]?.url ?? '', baseUrl).searchParams.get('q')).toBe('电梯');

    seen.length = 0;
    answerWith(json(200, { items: [item(1)], nextCursor: 'more' }));
    for await (const page of list.pages()) {
      expect(page.items).toHaveLength(1);
      break;
    }
    expect(seen).toHaveLength(1);
  });

  test('end when a server names the same page again', async () => {
    answerWith(json(200, { items: [item(1)], nextCursor: 'round' }));
    const walk = async () => {
      for await (const _ of client().appeals.list());
    };
    expect(await failure(walk())).toMatchObject({
      name: 'MalformedAnswerError',
      message: expect.stringContaining('nextCursor'),
    });
    expect(seen).toHaveLength(2);
  });
});

test('a receipt opens the appeal it is of', async () => {
  answerWith(problem(404, 'tracking-failed'));
  await failure(client().tracking.open(receipt));
  const { number, queryCode } = receipt;
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ number, queryCode });
});

test('an official stays signed in until signing out', async () => {
  const member = { username: 'clerk', name: '受理员', memberships: [] };
  answerWith(
    json(201, { member, token: 't-1', expiresAt: '2026-11-23T14:00:00Z' }),
    json(200, member),
    (_, response) => response.writeHead(204).end(),
    problem(401, 'not-signed-in'),
  );
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
