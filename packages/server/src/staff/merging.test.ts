import type { StaffCommand, StaffPage } from '@through-train/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, letter } from './desk.fixture.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(async () => {
  await desk.close();
});

const words = {
  request: '反映电梯停运。',
  findings: '经核实，电梯主板损坏。',
  decision: '已划拨维修资金，联系电话0730-3721234。',
  legalBasis: '《特种设备安全法》第三十八条',
};
const reply = { action: 'reply', ...words } as const;

async function numbersFor(as: string): Promise<string[]> {
  const answer = await desk.request('GET', '/v1/staff/appeals', { as });
  return ((await answer.json()) as StaffPage).items.map((item) => item.number);
}

const problem = async (answer: Response): Promise<{ errors?: { path: string }[] }> =>
  (await answer.json()) as { errors?: { path: string }[] };

const accusation = { kind: 'report', column: 'peoples-voices' } as const;

async function tracked({ number, queryCode }: { number: string; queryCode: string }) {
  const answer = await desk.request('POST', '/v1/tracking', { body: { number, queryCode } });
  return ((await answer.json()) as { appeal: Record<string, unknown> }).appeal;
}

/** Answers an appeal that was just sent, and lets the public read letter and answer. */
async function answer(number: string): Promise<void> {
  await desk.bring(number, [
    { action: 'accept' },
    { action: 'assign', unitId: 'linxiang-housing' },
    ['unit', { action: 'claim' }],
    ['head', reply],
    { action: 'redact', title: '有人反映问题', body: '反映的问题正在核实。' },
    { action: 'publish' },
    { action: 'redact', part: 5, ...words },
    { action: 'publish', part: 5 },
  ]);
}

describe('naming whom a report accuses', () => {
  const named = (unitIds: string[]): StaffCommand => ({
    action: 'name-accused',
    accused: { unitIds, mailboxIds: [] },
    reason: '调查中发现该单位涉案',
  });

  it('takes the case from a unit at once: from its list, its screen and its repeated requests', async () => {
    const { number } = await desk.submit(accusation);
    await desk.done('clerk', number, { action: 'accept' });
    await desk.done('clerk', number, { action: 'assign', unitId: 'linxiang-housing' });
    const key = { 'Idempotency-Key': 'a-key-of-more-than-16-characters' };
    expect((await desk.act('unit', number, { action: 'claim' }, key)).status).toBe(200);
    expect(await numbersFor('unit')).toContain(number);

    const left = await desk.done('clerk', number, named(['linxiang-housing']));
    expect(left).toMatchObject({ handling: 'accepted', units: { lead: null }, responsible: null });
    expect(await numbersFor('unit')).not.toContain(number);
    expect(await numbersFor('head')).not.toContain(number);
    for (const refused of [
      await desk.request('GET', `/v1/staff/appeals/${number}`, { as: 'unit' }),
      await desk.act('unit', number, { action: 'start' }),
      // The answer kept for the key shows the case.
      await desk.act('unit', number, { action: 'claim' }, key),
    ]) {
      expect(refused.status).toBe(404);
    }
    const assign = { action: 'assign', unitId: 'linxiang-housing' };
    expect((await desk.act('clerk', number, assign)).status).toBe(403);
  });

  it('takes units and mailboxes that there are, and says nothing to the citizen', async () => {
    const report = await desk.submit(accusation);
    const { number } = report;
    expect((await desk.act('clerk', number, named(['linxiang-water']))).status).toBe(409);
    await desk.done('clerk', number, { action: 'accept' });
    const unknown = await desk.act('clerk', number, named(['nobody']));
    expect((await problem(unknown)).errors?.[0]?.path).toBe('/accused/unitIds');
    await desk.done('clerk', number, named(['linxiang-water']));
    expect(JSON.stringify((await tracked(report)).timeline)).not.toContain('name-accused');
  });
});

describe('merging', () => {
  it('shows the citizen the published replies of the leading appeal', async () => {
    const leading = await desk.submit();
    const second = await desk.submit();
    const merged = await desk.done('clerk', second.number, {
      action: 'merge',
      into: leading.number,
    });
    expect(merged).toMatchObject({ handling: 'merged', mergedInto: leading.number });
    // The leading appeal is merged in its turn: the citizen of the first is still told.
    const last = await desk.submit();
    await desk.done('clerk', leading.number, { action: 'merge', into: last.number });
    await desk.bring(last.number, [
      { action: 'accept' },
      { action: 'assign', unitId: 'linxiang-housing' },
      ['unit', { action: 'claim' }],
      ['head', { ...reply, findings: `${reply.findings}李小明电话13812345678。` }],
    ]);
    const { number, queryCode } = second;
    const body = { number, queryCode };
    const repliesToSecond = async () => {
      const tracked = await desk.request('POST', '/v1/tracking', { body });
      const { appeal } = (await tracked.json()) as { appeal: Record<string, unknown> };
      expect(appeal.mergedInto).toBe(leading.number);
      return appeal.replies;
    };
    // It is an answer to somebody else: read only as a person let it out.
    await desk.bring(last.number, [{ action: 'publish' }]);
    expect(await repliesToSecond()).toEqual([]);
    const part = 5;
    await desk.bring(last.number, [
      { action: 'redact', part, ...words, findings: reply.findings },
      { action: 'publish', part },
    ]);
    expect(await repliesToSecond()).toMatchObject([{ findings: reply.findings }]);
  });

  it('keeps reports among themselves, and their citizens unknown to each other', async () => {
    const ordinary = await desk.submit();
    const [report, other] = [await desk.submit(accusation), await desk.submit(accusation)];
    for (const [number, into] of [
      [ordinary.number, report.number],
      [report.number, ordinary.number],
    ] as const) {
      const answer = await desk.act('clerk', number, { action: 'merge', into });
      expect([answer.status, (await problem(answer)).errors?.[0]?.path]).toEqual([422, '/into']);
    }
    await desk.done('clerk', other.number, { action: 'merge', into: report.number });
    await answer(report.number);
    const seen = await tracked(other);
    expect(seen).toMatchObject({ handling: 'merged', mergedInto: null, replies: [] });
    expect(JSON.stringify(seen)).not.toContain(report.number);
    expect(JSON.stringify(seen)).not.toContain(reply.findings);
    // As it could be done before.
    const before = await desk.db
      .selectFrom('appeals')
      .select(['facts', 'handling', 'state'])
      .where('number', '=', ordinary.number)
      .executeTakeFirstOrThrow();
    const merged = { ...JSON.parse(before.facts), handling: 'merged', mergedInto: report.number };
    await desk.db
      .updateTable('appeals')
      .set({ facts: JSON.stringify(merged), handling: 'merged', state: null })
      .where('number', '=', ordinary.number)
      .execute();
    expect(await tracked(ordinary)).toMatchObject({ mergedInto: null, replies: [] });
    await desk.db
      .updateTable('appeals')
      .set(before)
      .where('number', '=', ordinary.number)
      .execute();
  });

  it('counts whoever is named twice once', async () => {
    const { number } = await desk.submit(accusation);
    const twice = ['linxiang-water', 'linxiang-water'];
    await desk.done('clerk', number, {
      action: 'accept',
      accused: { unitIds: twice, mailboxIds: [] },
    });
    const parties = await desk.db
      .selectFrom('appealParties')
      .innerJoin('appeals', 'appeals.id', 'appealParties.appealId')
      .select('partyId')
      .where('number', '=', number)
      .execute();
    expect(parties).toEqual([{ partyId: 'linxiang-water' }]);
  });

  it('makes a merged report accuse whom the leading one accuses, then and later', async () => {
    const [merged, leading] = [await desk.submit(accusation), await desk.submit(accusation)];
    const accused = (mailboxIds: string[]) => ({ unitIds: [], mailboxIds });
    const opened = async (as: string) =>
      (await desk.request('GET', `/v1/staff/appeals/${merged.number}`, { as })).status;
    await desk.done('clerk', merged.number, { action: 'accept' });
    expect(await opened('leader')).toBe(200);
    await desk.done('clerk', merged.number, { action: 'merge', into: leading.number });
    expect(await opened('leader')).toBe(200);
    await desk.done('clerk', leading.number, {
      action: 'accept',
      accused: accused(['linxiang-mayor']),
    });
    expect(await opened('leader')).toBe(404);
    expect(await numbersFor('leader')).not.toContain(merged.number);

    const third = await desk.submit({ ...accusation, mailboxId: 'linxiang-secretary' });
    await desk.done('clerk', third.number, { action: 'accept' });
    await desk.done('clerk', third.number, { action: 'merge', into: leading.number });
    expect(await numbersFor('other-leader')).toContain(third.number);
    await desk.done('clerk', leading.number, {
      action: 'name-accused',
      accused: accused(['linxiang-secretary']),
      reason: '调查中发现',
    });
    expect(await numbersFor('other-leader')).not.toContain(third.number);
  });

  it('tells no official the number of a leading report that they may not open', async () => {
    const [merged, leading] = [await desk.submit(accusation), await desk.submit(accusation)];
    await desk.done('clerk', merged.number, { action: 'accept' });
    await desk.done('clerk', merged.number, { action: 'merge', into: leading.number });
    const seen = async (as: string) =>
      await (await desk.request('GET', `/v1/staff/appeals/${merged.number}`, { as })).text();
    expect(await seen('clerk')).toContain(leading.number);
    expect(await seen('leader')).toContain(merged.number);
    expect(await seen('leader')).not.toContain(leading.number);
  });

  it('tells the citizen of a merged report when the other one was answered and closed', async () => {
    const [merged, leading] = [await desk.submit(accusation), await desk.submit(accusation)];
    await desk.done('clerk', merged.number, { action: 'merge', into: leading.number });
    expect((await tracked(merged)).leading).toEqual({ repliedAt: null, closedAt: null });
    await answer(leading.number);
    const at = desk.now.toISOString();
    expect((await tracked(merged)).leading).toEqual({ repliedAt: at, closedAt: null });
    await desk.done('clerk', leading.number, { action: 'close' });
    expect((await tracked(merged)).leading).toEqual({ repliedAt: at, closedAt: at });
    expect((await tracked(leading)).leading).toBeNull();
  });

  it('takes only a leading appeal that the official can open', async () => {
    const { number } = await desk.submit();
    for (const into of [number, '430682-20261123-99999-0']) {
      const answer = await desk.act('clerk', number, { action: 'merge', into });
      expect(answer.status).toBe(422);
    }
    const path = '/v1/sites/anren/appeals';
    const body = { ...letter, mailboxId: 'anren-head', place: { divisionCode: '431028' } };
    const elsewhere = await desk.request('POST', path, { body });
    const { number: into } = (await elsewhere.json()) as { number: string };
    const answer = await desk.act('clerk', number, { action: 'merge', into });
    expect((await problem(answer)).errors?.[0]?.path).toBe('/into');
  });
});
