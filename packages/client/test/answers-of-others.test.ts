import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isMalformedAnswerError } from '../src/index.js';
import { answerWith, baseUrl, client, failure, json, page, seen } from './scripted-server.js';
import { receipt, submission } from './submission.js';

describe('a page of a proxy is an error by its status', () => {
  test.each([
    [401, 'not-signed-in'],
    [403, 'forbidden'],
    [413, 'body-too-large'],
    [429, 'too-many-requests'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('%i: %s', async (status, code) => {
    answerWith(page(status, { 'x-request-id': 'of-the-proxy' }));
    expect(await failure(client({ retry: 0 }).appeals.submit(submission))).toMatchObject({
      name: 'ApiError',
      code,
      status,
      requestId: 'of-the-proxy',
    });
  });

  test('404 is more likely a wrong baseUrl', async () => {
    answerWith(page(404));
    const error = await failure(client().sites.list());
    expect(isMalformedAnswerError(error)).toBe(true);
    expect(String(error)).toContain('Check that baseUrl');
  });
});

test('502 with a page, then the answer: asked again with the same key', async () => {
  answerWith(page(502), json(201, receipt));
  await expect(client().appeals.submit(submission)).resolves.toEqual(receipt);
  expect(seen[1]?.headers['idempotency-key']).toBe(seen[0]?.headers['idempotency-key']);
});

test('a compressed answer is read', async () => {
  answerWith((_, response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(JSON.stringify(receipt)));
  });
  await expect(client().appeals.submit(submission)).resolves.toEqual(receipt);
});

test('a compressed answer that is broken is a lost connection', async () => {
  answerWith((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end('no gzip');
  });
  expect(await failure(client({ retry: 0 }).sites.list())).toMatchObject({ code: 'network' });
});

describe('a redirection', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i stops a write before anything is lost',
    async (status) => {
      answerWith(page(status, { location: '/moved' }));
      expect(await failure(client().appeals.submit(submission))).toMatchObject({
        name: 'MalformedAnswerError',
        code: 'redirected',
        status,
        message: expect.stringContaining('to /moved'),
      });
      expect(seen).toHaveLength(1);
    },
  );

  test('is followed by a read', async () => {
    answerWith(page(302, { location: `${baseUrl}moved` }), json(200, { items: [] }));
    await expect(client().sites.list()).resolves.toEqual([]);
  });
});
