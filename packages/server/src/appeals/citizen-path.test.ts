import type {
  AppealDetail,
  AppealPage,
  Receipt,
  TrackedAppeal,
  TrackingSession,
} from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a letter becomes an answer that the citizen evaluates', async () => {
  const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  expect(sent.status).toBe(201);
  expect(sent.headers.get('cache-control')).toBe('no-store');
  const { number, queryCode, dueAt } = sent.body;
  expect(number).toMatch(/^430682-20261123-00001-[\dX]$/);
  expect(dueAt).toBe('2026-12-08T15:59:59.000Z');

  const opened = await post<TrackingSession>(server, '/v1/tracking', {
    number: number.replaceAll('-', ' ').toLowerCase(),
    queryCode: queryCode.replaceAll('-', '').toLowerCase(),
  });
  expect(opened.status).toBe(200);
  expect(opened.body.appeal).toMatchObject({
    title: '建湘小区电梯停运两个月',
    handling: 'submitted',
    state: 'awaiting',
    publication: 'pending_review',
    due: { for: 'accept' },
    allowed: ['supplement', 'withdraw'],
  });
  const bearer = { Authorization: `Bearer ${opened.body.token}` };

  server.pass({ seconds: 60 });
  await officialsDo(server, number, [...toTheAnswer, ...published]);

  const tracked = await get<TrackedAppeal>(server, '/v1/tracking', bearer);
  expect(tracked.body).toMatchObject({
    handling: 'replied',
    state: 'handled',
    responsible: { type: 'leader', name: { 'zh-CN': '临湘市市长' }, claimed: true },
    allowed: ['evaluate', 'reopen'],
    replies: [{ publication: 'pending_review' }],
  });
  expect(tracked.body.timeline.map(({ action, by }) => [action, by.name?.['zh-CN']])).toEqual([
    ['submit', undefined],
    ['claim', '临湘市市长'],
    ['assign', '临湘市'],
    ['claim', '临湘市住房和城乡建设局'],
    ['start', '临湘市住房和城乡建设局'],
    ['reply', '临湘市住房和城乡建设局'],
    ['publish', '临湘市'],
  ]);

  const verdict = { grade: 5, reason: '电梯已修好，谢谢', publication: 'public' };
  const evaluated = await post<TrackedAppeal>(server, '/v1/tracking/evaluation', verdict, bearer);
  expect(evaluated.status).toBe(200);
  expect(evaluated.body).toMatchObject({ handling: 'closed', evaluation: { grade: 5 } });

  const list = await get<AppealPage>(server, '/v1/sites/hunan/appeals');
  expect(list.body.items).toMatchObject([{ number, state: 'handled', site: 'linxiang' }]);
  const before = await get<AppealDetail>(server, `/v1/appeals/${number}`);
  expect(before.body).toMatchObject({ replies: [], evaluation: { grade: 5, reason: null } });
  await publishTexts(server, number);
  const detail = await get<AppealDetail>(server, `/v1/appeals/${number}`);
  expect(detail.body).toMatchObject({
    place: { name: { 'zh-CN': '临湘市' } },
    replies: [{ unit: { 'zh-CN': '临湘市住房和城乡建设局' } }],
    evaluation: { grade: 5, reason: '电梯已修好，谢谢' },
  });
  expect(detail.text).not.toContain('13911112222');
});

test('a question stops the clock until the citizen answers', async () => {
  const { body: receipt } = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  await officialsDo(server, receipt.number, [
    ['clerk', { action: 'request-info', question: '请说明具体楼栋。' }],
  ]);
  const opened = await post<TrackingSession>(server, '/v1/tracking', {
    number: receipt.number,
    queryCode: receipt.queryCode,
  });
  expect(opened.body.appeal).toMatchObject({
    handling: 'info_requested',
    question: { text: '请说明具体楼栋。' },
    due: { for: 'supplement', paused: true },
  });
  const bearer = { Authorization: `Bearer ${opened.body.token}` };
  const text = { text: '三栋一单元。' };
  const answered = await post<TrackedAppeal>(server, '/v1/tracking/supplements', text, bearer);
  expect(answered.body).toMatchObject({
    handling: 'submitted',
    question: null,
    supplements: [{ text: '三栋一单元。' }],
  });
});

test('the citizen withdraws, and what was published is gone', async () => {
  const { body } = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  await officialsDo(server, body.number, published);
  expect((await get(server, `/v1/appeals/${body.number}`)).status).toBe(200);
  const { number, queryCode } = body;
  const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
  const bearer = { Authorization: `Bearer ${opened.body.token}` };
  const withdrawn = await post<TrackedAppeal>(server, '/v1/tracking/withdrawal', {}, bearer);
  expect(withdrawn.body).toMatchObject({ handling: 'withdrawn', state: null, allowed: [] });
  expect((await get(server, `/v1/appeals/${number}`)).status).toBe(404);
});

test('an unhappy citizen reopens it with a reason', async () => {
  const { body } = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  await officialsDo(server, body.number, toTheAnswer);
  const { number, queryCode } = body;
  const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
  const bearer = { Authorization: `Bearer ${opened.body.token}` };
  const refused = await post(server, '/v1/tracking/evaluation', { grade: 1 }, bearer);
  expect(refused.status).toBe(422);
  expect(refused.body.errors).toMatchObject([{ path: '/reason' }]);
  const verdict = { grade: 1, reason: '电梯仍未修好' };
  const secondVerdict = await post<TrackedAppeal>(
    server,
    '/v1/tracking/evaluation',
    verdict,
    bearer,
  );
  expect(secondVerdict.body).toMatchObject({ handling: 'reopened', state: 'in-progress' });
});

test('a token ends after half an hour', async () => {
  const { body } = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  const { number, queryCode } = body;
  const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
  const bearer = { Authorization: `Bearer ${opened.body.token}` };
  server.pass({ seconds: 30 * 60 });
  const expired = await get(server, '/v1/tracking', bearer);
  expect([expired.status, expired.body.code]).toEqual([401, 'token-invalid']);
  const forged = { Authorization: `Bearer ${opened.body.token.slice(0, -3)}AAA` };
  expect((await get(server, '/v1/tracking', forged)).status).toBe(401);
  expect((await get(server, '/v1/tracking')).status).toBe(401);
});
