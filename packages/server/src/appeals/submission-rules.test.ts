import { fieldErrorCodes } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letter, post, startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const path = '/v1/sites/linxiang/appeals';

test('everything that is wrong with a letter is told at once, by the schema and by the site', async () => {
  const { contact: _, ...rest } = letter();
  const { body } = await post(server, path, {
    ...rest,
    column: 'nothing',
    title: '电梯',
    expectedOutcome: '字'.repeat(501),
    place: { divisionCode: '999999' },
    mailboxId: 'nobody',
    categoryId: 'lifts',
    answers: { trapped: 'maybe', since: 7, parts: ['door', 'door'] },
    occurredOn: '2026-11-24',
    noticeVersion: '2019-01',
    priority: 9,
  });
  const told = new Map(body.errors?.map((error) => [error.path, error.code]));
  expect(Object.fromEntries(told)).toEqual({
    '/title': 'too-short',
    '/expectedOutcome': 'too-long',
    '/answers/since': 'invalid-type',
    '/priority': 'unknown-field',
    '/contact': 'required',
    '/answers/trapped': 'invalid-option',
    '/answers/parts': 'repeated',
    '/column': 'unknown',
    '/mailboxId': 'unknown',
    '/place/divisionCode': 'unknown',
    '/occurredOn': 'too-late',
    '/noticeVersion': 'outdated',
  });
  expect(body.errors?.length).toBe(told.size);
  expect(fieldErrorCodes).toEqual(expect.arrayContaining([...told.values()]));
});

test('a long answer is told to be long, and what is asked is not guessed without a category', async () => {
  const long = { trapped: 'no', note: '字'.repeat(501) };
  const { body } = await post(server, path, letter({ title: '电梯', answers: long }));
  expect(body.errors?.map((error) => [error.path, error.code])).toEqual([
    ['/title', 'too-short'],
    ['/answers/note', 'too-long'],
    ['/answers/trapped', 'unknown-field'],
  ]);
  const wrong = letter({ title: '电梯', categoryId: 'No Id', answers: { trapped: 'no' } });
  const { body: guessed } = await post(server, path, wrong);
  expect(guessed.errors?.map((error) => error.path)).toEqual(['/title', '/categoryId']);
});

test('a letter to no site is told so before its mistakes', async () => {
  const { status } = await post(server, '/v1/sites/nowhere/appeals', letter({ title: '电梯' }));
  expect(status).toBe(404);
});
