import type { StaffCase, StaffPage } from '@through-train/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.fixture.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(async () => {
  await desk.close();
});

const reply = {
  action: 'reply',
  request: '反映电梯停运。',
  findings: '经核实，电梯主板损坏。',
  decision: '已划拨维修资金，联系电话0730-3721234。',
  legalBasis: '《特种设备安全法》第三十八条',
} as const;

async function caseFor(as: string, number: string): Promise<StaffCase> {
  const answer = await desk.request('GET', `/v1/staff/appeals/${number}`, { as });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return (await answer.json()) as StaffCase;
}

async function numbersFor(as: string): Promise<string[]> {
  const answer = await desk.request('GET', '/v1/staff/appeals', { as });
  return ((await answer.json()) as StaffPage).items.map((item) => item.number);
}

const problem = async (answer: Response): Promise<{ code: string; errors?: { path: string }[] }> =>
  (await answer.json()) as { code: string; errors?: { path: string }[] };

describe('a case', () => {
  it('goes from the letter to the published answer, each step by whom it belongs to', async () => {
    const { number } = await desk.submit();
    await desk.done('leader', number, { action: 'claim' });
    const assigned = await desk.done('clerk', number, {
      action: 'assign',
      unitId: 'linxiang-housing',
      coUnitIds: ['linxiang-water'],
      note: '请三日内联系来信人',
    });
    expect(assigned).toMatchObject({
      units: { lead: { id: 'linxiang-housing' }, co: [{ id: 'linxiang-water' }] },
      responsible: { type: 'leader', claimed: true, name: { 'zh-CN': '临湘市市长' } },
    });
    await desk.done('unit', number, { action: 'claim' });
    await desk.done('unit', number, { action: 'start' });
    const waiting = await desk.done('unit', number, reply);
    expect(waiting).toMatchObject({
      handling: 'in_progress',
      replies: [],
      pendingReply: { decision: reply.decision, unit: { 'zh-CN': '临湘市住房和城乡建设局' } },
    });
    const answered = await desk.done('head', number, { action: 'approve-reply' });
    expect(answered).toMatchObject({ handling: 'replied', pendingReply: null });
    await desk.done('moderator', number, { action: 'publish' });
    const letterAlone = await desk.request('GET', `/v1/appeals/${number}`);
    expect(await letterAlone.json()).toMatchObject({ state: 'handled', replies: [] });
    await desk.done('moderator', number, { action: 'publish', part: 7 });
    const detail = await desk.request('GET', `/v1/appeals/${number}`);
    expect(await detail.json()).toMatchObject({
      state: 'handled',
      replies: [{ unit: { 'zh-CN': '临湘市住房和城乡建设局' }, findings: reply.findings }],
    });
    const whole = await caseFor('clerk', number);
    expect(whole.events.map(({ action, official }) => [action, official])).toEqual([
      ['submit', null],
      ['claim', '官员leader'],
      ['assign', '官员clerk'],
      ['claim', '官员unit'],
      ['start', '官员unit'],
      ['reply', '官员unit'],
      ['approve-reply', '官员head'],
      ['publish', '官员moderator'],
      ['publish', '官员moderator'],
    ]);
    expect(whole.events[2]?.note).toBe('请三日内联系来信人');
    expect(whole.allowed).toEqual(['close', 'name-accused']);
  });

  it('tells how to reach the citizen only to whom it concerns', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, [
      { action: 'accept' },
      { action: 'assign', unitId: 'linxiang-housing', coUnitIds: ['linxiang-water'] },
    ]);
    for (const as of ['clerk', 'higher-clerk', 'unit', 'head', 'leader']) {
      expect((await caseFor(as, number)).contact).toEqual({
        name: '陈秋生',
        phone: '13800000001',
        email: null,
      });
    }
    for (const as of ['helping-unit', 'supervisor', 'higher-supervisor', 'moderator']) {
      expect((await caseFor(as, number)).contact).toBeNull();
    }
  });

  it('of a report tells the reporter to the clerk alone', async () => {
    const { number } = await desk.submit({ kind: 'report' });
    await desk.bring(number, [
      { action: 'accept', accused: { unitIds: ['linxiang-water'], mailboxIds: [] } },
      { action: 'assign', unitId: 'linxiang-housing' },
    ]);
    expect((await caseFor('clerk', number)).contact?.name).toBe('陈秋生');
    expect((await caseFor('unit', number)).contact).toBeNull();
    expect((await caseFor('leader', number)).contact).toBeNull();
  });

  it('is never seen by whom it accuses, in no list, no detail and by no action', async () => {
    const { number } = await desk.submit({ kind: 'report', mailboxId: 'linxiang-water-mailbox' });
    expect(await numbersFor('helping-unit')).toEqual([]);
    await desk.done('clerk', number, {
      action: 'accept',
      accused: { unitIds: ['linxiang-water'], mailboxIds: ['linxiang-mayor'] },
    });
    // Also when the same person is a clerk: changing hats does not open it.
    await desk.addOfficial('clerk-of-water', [
      { role: 'clerk', site: 'linxiang', unitIds: [], mailboxIds: [], head: false },
      { role: 'unit', site: 'linxiang', unitIds: ['linxiang-water'], mailboxIds: [], head: false },
    ]);
    for (const as of ['helping-unit', 'leader', 'clerk-of-water']) {
      expect(await numbersFor(as)).toEqual([]);
      const opened = await desk.request('GET', `/v1/staff/appeals/${number}`, { as });
      expect(opened.status).toBe(404);
      expect((await desk.act(as, number, { action: 'claim' })).status).toBe(404);
    }
    const toAccused = await desk.act('clerk', number, {
      action: 'assign',
      unitId: 'linxiang-water',
    });
    expect(toAccused.status).toBe(403);
    expect((await problem(toAccused)).code).toBe('conflict-of-interest');
    const { assignableUnits } = await caseFor('clerk', number);
    expect(assignableUnits.map(({ id }) => id)).not.toContain('linxiang-water');
  });

  it('offers as assignable what an assignment then accepts, and refuses anything else', async () => {
    const { number } = await desk.submit();
    const accepted = await desk.done('clerk', number, { action: 'accept' });
    const offered = (accepted.assignableUnits as { id: string }[]).map(({ id }) => id);
    expect(offered.sort()).toEqual([
      'hunan-letters',
      'linxiang-housing',
      'linxiang-water',
      'yueyang-housing',
    ]);
    for (const unitId of ['anren-transport', 'no-such-unit']) {
      const answer = await desk.act('clerk', number, { action: 'assign', unitId });
      expect(answer.status).toBe(422);
      expect((await problem(answer)).errors?.[0]?.path).toBe('/unitId');
    }
    for (const unitId of offered) await desk.done('clerk', number, { action: 'assign', unitId });
  });

  it('can be returned by the unit, which sees the outcome and then no more of it', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, [
      { action: 'accept' },
      { action: 'assign', unitId: 'linxiang-housing' },
    ]);
    const returned = await desk.done('unit', number, { action: 'return', reason: '不属本局职责' });
    expect(returned).toMatchObject({ handling: 'accepted', contact: null, allowed: [] });
    const unseen = await desk.request('GET', `/v1/staff/appeals/${number}`, { as: 'unit' });
    expect(unseen.status).toBe(404);
  });

  it('is acted on by the one role of several that allows it', async () => {
    await desk.addOfficial('both', [
      { role: 'moderator', site: 'anren', unitIds: [], mailboxIds: [], head: false },
      { role: 'clerk', site: 'yueyang', unitIds: [], mailboxIds: [], head: false },
    ]);
    const { number } = await desk.submit();
    expect((await desk.done('both', number, { action: 'accept' })).handling).toBe('accepted');
    const event = await desk.db
      .selectFrom('events')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(event).toMatchObject({ role: 'clerk', byName: '{"zh-CN":"岳阳市"}' });
    expect((await desk.act('both', number, { action: 'publish' })).status).toBe(403);
  });

  it('tells a wrong state from a missing right', async () => {
    const { number } = await desk.submit();
    const early = await desk.act('clerk', number, { action: 'close' });
    expect([early.status, (await problem(early)).code]).toEqual([409, 'wrong-state']);
    const foreign = await desk.act('moderator', number, { action: 'close' });
    expect([foreign.status, (await problem(foreign)).code]).toEqual([403, 'forbidden']);
    const unknown = await desk.act('clerk', '430682-20261123-99999-0', { action: 'close' });
    expect(unknown.status).toBe(404);
    const nonsense = await desk.act('clerk', number, { action: 'explode' });
    expect(nonsense.status).toBe(422);
  });
});

describe('publication', () => {
  it('follows publish, redact and unpublish in what the public reads', async () => {
    const { number } = await desk.submit({ body: '请致电13812345678，电梯停运半个月无人处理。' });
    const publicDetail = () => desk.request('GET', `/v1/appeals/${number}`);
    expect((await publicDetail()).status).toBe(404);
    expect((await caseFor('moderator', number)).published.body).not.toContain('13812345678');
    await desk.done('moderator', number, { action: 'publish' });
    const text = await (await publicDetail()).text();
    expect(text).toContain('电梯停运半个月');
    expect(text).not.toContain('13812345678');
    const redacted = await desk.done('moderator', number, {
      action: 'redact',
      title: '某小区电梯停运',
      body: '电梯停运，要求尽快维修。',
    });
    expect(redacted).toMatchObject({
      title: '剑湘社区电梯停运',
      published: { title: '某小区电梯停运', redacted: true },
    });
    expect(await (await publicDetail()).json()).toMatchObject({ title: '某小区电梯停运' });
    await desk.done('moderator', number, { action: 'unpublish', reason: '涉及第三人隐私' });
    expect((await publicDetail()).status).toBe(404);
  });
});

describe('an action with an idempotency key', () => {
  it('is done once and answered the same', async () => {
    const { number } = await desk.submit();
    const key = { 'Idempotency-Key': '3f1c9a52-7d6b-4a0e-9b7e-5b0c2f7b1d11' };
    const first = await desk.act('clerk', number, { action: 'accept' }, key);
    const second = await desk.act('clerk', number, { action: 'accept' }, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await second.text()).toBe(await first.text());
    expect((await desk.act('clerk', number, { action: 'accept' })).status).toBe(409);
    expect((await caseFor('clerk', number)).events).toHaveLength(2);
  });
});
