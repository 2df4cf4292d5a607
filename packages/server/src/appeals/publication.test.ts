import type { AppealDetail, AppealPage, Kind, Receipt } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  textsOf,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

const word = '枫林路渗水';
const body = `${word}，住户多次反映，一直无人处理，请求派人查看。`;

async function submit(changes = {}): Promise<string> {
  const sent = await post<Receipt>(
    server,
    '/v1/sites/linxiang/appeals',
    letter({ title: `关于${word}的问题`, body, ...changes }),
  );
  return sent.body.number;
}

const similar = `/v1/sites/hunan/appeals/similar?${new URLSearchParams({ text: body })}`;
const search = `/v1/sites/hunan/appeals?${new URLSearchParams({ q: word })}`;
const device = 'a-device-of-its-own';

/** Everything the public can ask of the API about an appeal. */
async function everywhere(number: string): Promise<string> {
  const read = [
    '/v1/sites/linxiang/appeals',
    '/v1/sites/linxiang/appeals?scope=site&sort=oldest&state=awaiting',
    '/v1/sites/hunan/appeals?sort=supported&column=peoples-voices&kind=complaint',
    '/v1/sites/yueyang/appeals?sort=replied&mailbox=linxiang-mayor&from=2026-11-01&to=2026-11-30',
    search,
    `/v1/sites/hunan/appeals?${new URLSearchParams({ q: word.slice(0, 1) })}`,
    similar,
  ];
  let text = '';
  for (const path of read) {
    const answer = await get(server, path);
    expect(answer.status).toBe(200);
    text += answer.text;
  }
  const detail = await get(server, `/v1/appeals/${number}`);
  expect([detail.status, detail.headers.has('etag')]).toEqual([404, false]);
  const support = await post(server, `/v1/appeals/${number}/supports`, { device });
  expect(support.status).toBe(404);
  return text + detail.text + support.text;
}

describe('what nobody has published is public nowhere', () => {
  test.each<[string, { kind?: Kind; publication?: 'private' }]>([
    ['an appeal that waits for review', {}],
    ['a private appeal', { publication: 'private' }],
    ['a report', { kind: 'report' }],
  ])('%s', async (_name, changes) => {
    const before = await get(server, '/v1/sites/linxiang/appeals');
    const number = await submit(changes);
    await officialsDo(server, number, [
      ['clerk', { action: 'accept' }],
      ...toTheAnswer.slice(0, 3),
    ]);
    const text = await everywhere(number);
    expect(text).not.toContain(number);
    expect(text).not.toContain(word);
    const after = await get(server, '/v1/sites/linxiang/appeals');
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  });

  test('an appeal that was taken down', async () => {
    const number = await submit();
    await officialsDo(server, number, [...toTheAnswer, ...published]);
    await post(server, `/v1/appeals/${number}/supports`, { device });
    expect((await get(server, search)).text).toContain(number);
    expect((await get(server, similar)).text).toContain(number);
    await officialsDo(server, number, [
      ['moderator', { action: 'unpublish', reason: '应本人要求' }],
    ]);
    expect(await everywhere(number)).not.toContain(number);
  });
});

test('a report is published only as a moderator has written it', async () => {
  const number = await submit({ kind: 'report', title: '举报某科长收受好处' });
  await expect(officialsDo(server, number, published)).rejects.toMatchObject({
    code: 'wrong-state',
  });
  const redacted = {
    action: 'redact',
    title: '举报工作人员作风问题',
    body: '反映工作人员作风问题。',
  } as const;
  await officialsDo(server, number, [['moderator', redacted], ...published]);
  const { body: detail } = await get<AppealDetail>(server, `/v1/appeals/${number}`);
  expect([detail.title, detail.body]).toEqual([redacted.title, redacted.body]);
  expect((await get(server, search)).text).not.toContain(number);
});

test('what is said after a letter was published is public once a moderator let it out', async () => {
  const { number, queryCode } = (
    await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ title: '关于路灯不亮' }))
  ).body;
  await officialsDo(server, number, published);
  const named = '已向举报人李小明（住幸福路12号）核实';
  const reply = { ...toTheAnswer[4][1], findings: named };
  await officialsDo(server, number, [...toTheAnswer.slice(0, 4), ['unit', reply]]);
  const opened = await post<{ token: string }>(server, '/v1/tracking', { number, queryCode });
  const reason = '李小明谢谢你们';
  const verdict = { grade: 5, reason, publication: 'public' };
  const bearer = { Authorization: `Bearer ${opened.body.token}` };
  expect((await post(server, '/v1/tracking/evaluation', verdict, bearer)).status).toBe(200);

  const finds = new URLSearchParams({ q: '李小明' });
  const [detail, page, found, foundPage] = [
    `/v1/appeals/${number}`,
    `/forms/linxiang/list/${number}`,
    `/v1/sites/hunan/appeals?${finds}`,
    `/forms/hunan/list?${finds}`,
  ] as const;
  const read = async (path: string) => await (await fetch(server.url + path)).text();
  for (const path of [detail, page]) expect(await read(path)).not.toContain('李小明');
  for (const path of [found, foundPage]) expect(await read(path)).not.toContain(number);
  const [answer, judgement] = await textsOf(server, number);
  await officialsDo(server, number, [['moderator', { action: 'publish', part: answer?.id }]]);
  for (const path of [detail, page]) {
    expect(await read(path)).toContain(named);
    expect(await read(path)).not.toContain(reason);
  }
  await officialsDo(server, number, [['moderator', { action: 'publish', part: judgement?.id }]]);
  for (const path of [detail, page]) expect(await read(path)).toContain(reason);
  for (const path of [found, foundPage]) expect(await read(path)).toContain(number);
});

test('telephone numbers and the like are masked in text, replies and reasons', async () => {
  const number = await submit({ body: `${body}联系电话13812345678，身份证430682199001011234。` });
  await officialsDo(server, number, [...toTheAnswer, ...published]);
  await publishTexts(server, number);
  const detail = await get<AppealDetail>(server, `/v1/appeals/${number}`);
  expect(detail.text).not.toMatch(/13812345678|430682199001011234|13911112222/);
  expect(detail.body.body).toContain(word);
  expect(detail.body.replies).toHaveLength(1);
});

test('people support a published appeal once per device', async () => {
  const number = await submit();
  await officialsDo(server, number, published);
  const support = (id: string) =>
    post<{ supports: number }>(server, `/v1/appeals/${number}/supports`, { device: id });
  const all = await Promise.all([
    support('device-number-one'),
    support('device-number-one'),
    support('device-number-two'),
  ]);
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await support('device-number-two')).body.supports).toBe(2);
  const page = await get<AppealPage>(server, '/v1/sites/linxiang/appeals?sort=supported&limit=1');
  expect(page.body.items).toMatchObject([{ number, supports: 2 }]);
});

test('fifty invented devices of one network count as a handful, others as before', async () => {
  const number = await submit();
  await officialsDo(server, number, published);
  let invented = 0;
  const support = async (address: string) => {
    invented += 1;
    const device = { device: `an-invented-device-${invented}` };
    const from = { 'X-Forwarded-For': address };
    const path = `/v1/appeals/${number}/supports`;
    const { status, body } = await post<{ supports: number }>(server, path, device, from);
    expect(status).toBe(200);
    return body.supports;
  };
  let supports = 0;
  for (let count = 0; count < 50; count += 1) supports = await support('203.0.113.9');
  expect(supports).toBe(5);
  for (let count = 0; count < 50; count += 1) supports = await support(`2001:db8:7:${count}::1`);
  expect(supports).toBe(25);
  expect(await support('203.0.113.10')).toBe(26);
  server.pass({ days: 1 });
  expect(await support('203.0.113.9')).toBe(27);
});
