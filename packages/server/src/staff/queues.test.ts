import type { QueueCounts, StaffPage } from '@through-train/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.fixture.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(async () => {
  await desk.close();
});

async function queue(as: string, query: string): Promise<StaffPage> {
  const answer = await desk.request('GET', `/v1/staff/appeals?${query}`, { as });
  expect(answer.status).toBe(200);
  return (await answer.json()) as StaffPage;
}
const numbersIn = async (as: string, query: string) =>
  (await queue(as, query)).items.map((item) => item.number);

describe('queues', () => {
  it('are counted as their pages hold them', async () => {
    await desk.submit();
    const { number } = await desk.submit();
    await desk.bring(number, [{ action: 'accept' }]);
    for (const as of ['clerk', 'leader', 'moderator', 'clerk-elsewhere', 'higher-supervisor']) {
      const answer = await desk.request('GET', '/v1/staff/queues', { as });
      expect(answer.status).toBe(200);
      const { queues } = (await answer.json()) as QueueCounts;
      expect(queues.length).toBe(7);
      for (const { queue, count, more } of queues) {
        expect([as, queue, count, more]).toEqual([
          as,
          queue,
          (await numbersIn(as, `queue=${queue}`)).length,
          false,
        ]);
      }
    }
    const refused = await desk.request('GET', '/v1/staff/queues', { as: 'administrator' });
    expect(refused.status).toBe(403);
  });

  it('hold what waits for each role', async () => {
    const fresh = (await desk.submit()).number;
    desk.wait(1);
    const given = (await desk.submit({ mailboxId: undefined, publication: 'private' })).number;
    await desk.bring(given, [
      { action: 'accept' },
      { action: 'assign', unitId: 'linxiang-housing' },
    ]);
    expect(await numbersIn('clerk', '')).toEqual([given, fresh]);
    expect(await numbersIn('clerk', 'queue=new')).toEqual([fresh]);
    expect(await numbersIn('leader', 'queue=new')).toEqual([fresh]);
    expect(await numbersIn('unit', 'queue=new')).toEqual([given]);
    expect(await numbersIn('unit', 'queue=mine')).toEqual([given]);
    expect(await numbersIn('helping-unit', '')).toEqual([]);
    expect(await numbersIn('moderator', 'queue=to-publish')).toEqual([fresh]);
    expect(await numbersIn('clerk-elsewhere', '')).toEqual([]);
    await desk.done('higher-supervisor', given, {
      action: 'supervise',
      level: 'urge',
      note: '请尽快办理',
    });
    expect(await numbersIn('supervisor', 'queue=supervised')).toEqual([given]);
  });

  it('know what is due within three working days and what is late', async () => {
    const { number } = await desk.submit();
    expect(await numbersIn('clerk', 'queue=due')).toEqual([]);
    desk.wait(13 * 24);
    await desk.addOfficial('fresh-clerk', [
      { role: 'clerk', site: 'linxiang', unitIds: [], mailboxIds: [], head: false },
    ]);
    expect(await numbersIn('fresh-clerk', 'queue=due')).toEqual([number]);
    desk.wait(3 * 24);
    await desk.addOfficial('later-clerk', [
      { role: 'clerk', site: 'hunan', unitIds: [], mailboxIds: [], head: false },
    ]);
    const { items } = await queue('later-clerk', 'queue=overdue');
    expect(items).toMatchObject([{ number, overdue: true, due: { for: 'accept' } }]);
  });

  it('are read page by page, each appeal once', async () => {
    const sent: string[] = [];
    for (let at = 0; at < 7; at += 1) sent.push((await desk.submit()).number);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await queue('clerk', `queue=new&limit=3${cursor}`);
      seen.push(...page.items.map((item) => item.number));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(sent);
    const bad = await desk.request('GET', '/v1/staff/appeals?cursor=bm9uc2Vuc2U', { as: 'clerk' });
    expect(bad.status).toBe(422);
  });

  it('are narrowed by site, state, kind and words', async () => {
    const { number } = await desk.submit({ kind: 'consultation', title: '公积金提取咨询100%' });
    await desk.submit();
    const find = (query: string) => numbersIn('higher-clerk', query);
    expect(await find('kind=consultation')).toEqual([number]);
    expect(await find('site=yueyang')).toHaveLength(2);
    expect(await find('site=anren')).toEqual([]);
    expect(await find('handling=accepted')).toEqual([]);
    expect(await find(`q=${encodeURIComponent('公积金')}`)).toEqual([number]);
    expect(await find(`q=${encodeURIComponent('100%')}`)).toEqual([number]);
    expect(await find(`q=${encodeURIComponent('公积金 电梯')}`)).toEqual([number]);
    expect(await find(`q=${number}`)).toEqual([number]);
    expect(await find('q=%25')).toEqual([number]);
    for (const q of ['１００％', '公\u200b積金', '\u200b公积金']) {
      expect(await find(`q=${encodeURIComponent(q)}`)).toEqual([number]);
    }
    expect(await find(`q=${encodeURIComponent('\u200b')}`)).toHaveLength(2);
  });
});
