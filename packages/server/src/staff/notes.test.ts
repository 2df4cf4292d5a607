import type { CaseNotes, Note } from '@through-train/contract';
import { exportedRows } from '@through-train/core/transfer/export-rows.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicWays } from '../appeals/public-ways.fixture.js';
import { Desk, type Official, officials, type Step } from './desk.fixture.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

/** Words that stand nowhere else. */
const marker = '鹿鸣书舍旧档';
const key = 'a-key-of-more-than-16-characters';

const pathOf = (number: string) => `/v1/staff/appeals/${number}/notes`;

const write = (as: Official, number: string, text: string, headers = {}): Promise<Response> =>
  desk.request('POST', pathOf(number), { as, body: { text }, headers });

async function written(as: Official, number: string, text: string): Promise<Note> {
  const answer = await write(as, number, text);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Note;
}

const read = (as: Official, number: string): Promise<Response> =>
  desk.request('GET', pathOf(number), { as });

async function textsFor(as: Official, number: string): Promise<string[]> {
  const { notes } = (await (await read(as, number)).json()) as CaseNotes;
  return notes.map(({ text }) => text);
}

const toUnit: Step[] = [
  { action: 'accept' },
  { action: 'assign', unitId: 'linxiang-housing', coUnitIds: ['linxiang-water'] },
];

describe('internal notes', () => {
  it('are read in the order they were written, with who wrote them when', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, toUnit);
    const first = await written('clerk', number, '来信人上午来过电话');
    desk.wait(1);
    const second = await written('unit', number, '  已约物业\r\n明天到场 ');
    expect(await (await read('helping-unit', number)).json()).toEqual({ notes: [first, second] });
    expect(second).toMatchObject({
      official: '官员unit',
      at: desk.now.toISOString(),
      text: '已约物业\n明天到场',
    });
    expect(Date.parse(second.at) - Date.parse(first.at)).toBe(3_600_000);
  });

  it('say what a note may be', async () => {
    const { number } = await desk.submit();
    for (const text of ['', ' \u3000', '长'.repeat(2001)]) {
      const answer = await write('clerk', number, text);
      expect(answer.status).toBe(422);
      expect(JSON.stringify(await answer.json())).toContain('1 to 2000 characters');
    }
    await written('clerk', number, '长'.repeat(2000));
    expect((await write('clerk', '430682-20261123-99999-1', '查无此件')).status).toBe(404);
  });

  it('are written once under one key', async () => {
    const { number } = await desk.submit();
    const headers = { 'Idempotency-Key': key };
    const answers = [
      await write('clerk', number, '只写一次', headers),
      await write('clerk', number, '只写一次', headers),
    ];
    const [one, again] = await Promise.all(answers.map((answer) => answer.json()));
    expect(again).toEqual(one);
    expect(await textsFor('clerk', number)).toEqual(['只写一次']);
    expect((await write('clerk', number, '换了内容', headers)).status).toBe(422);
  });

  it('leave the case as it was, so that nobody else has to look again', async () => {
    const { number } = await desk.submit();
    const opened = () => desk.request('GET', `/v1/staff/appeals/${number}`, { as: 'clerk' });
    const before = await (await opened()).json();
    await written('clerk', number, marker);
    expect(await (await opened()).json()).toEqual(before);
  });

  it('are gone for whom the report accuses, also as an answer kept for a key', async () => {
    const { number } = await desk.submit({ kind: 'report' });
    await desk.bring(number, toUnit);
    const headers = { 'Idempotency-Key': key };
    expect((await write('unit', number, '我单位正在核实', headers)).status).toBe(201);
    await desk.done('clerk', number, {
      action: 'name-accused',
      accused: { unitIds: ['linxiang-housing'], mailboxIds: [] },
    });
    for (const refused of [
      await read('unit', number),
      await read('head', number),
      await write('unit', number, '再写一条'),
      await write('unit', number, '我单位正在核实', headers),
    ]) {
      expect(refused.status).toBe(404);
    }
    expect(await textsFor('clerk', number)).toEqual(['我单位正在核实']);
  });

  it('stay with the case that was merged', async () => {
    const leading = await desk.submit();
    const merged = await desk.submit();
    await written('clerk', merged.number, `${marker}甲`);
    await written('clerk', leading.number, `${marker}乙`);
    await desk.done('clerk', merged.number, { action: 'merge', into: leading.number });
    await written('clerk', merged.number, `${marker}丙`);
    expect(await textsFor('clerk', merged.number)).toEqual([`${marker}甲`, `${marker}丙`]);
    expect(await textsFor('clerk', leading.number)).toEqual([`${marker}乙`]);
  });

  it('reach no citizen, no public way, no timeline, no search and no export', async () => {
    const leading = await desk.submit();
    const merged = await desk.submit();
    for (const { number } of [leading, merged]) await written('clerk', number, marker);
    await desk.done('clerk', merged.number, { action: 'merge', into: leading.number });
    await desk.bring(leading.number, [
      ...toUnit,
      ['unit', { action: 'claim' }],
      [
        'head',
        { action: 'reply', request: '', findings: '属实。', decision: '已办。', legalBasis: '' },
      ],
      { action: 'publish' },
      { action: 'publish', part: 5 },
    ]);
    await written('head', leading.number, marker);
    expect(await textsFor('clerk', leading.number)).toEqual([marker, marker]);

    for (const { number } of [leading, merged]) {
      for (const { name, path } of publicWays) {
        const asked = path({ number, words: marker });
        const answer = await fetch(desk.url + asked);
        // Where the words are searched for a page repeats them, and finds nothing.
        const isSearch = asked !== path({ number, words: '' });
        expect(await answer.text(), name).not.toContain(isSearch ? number : marker);
      }
    }
    for (const { number, queryCode } of [leading, merged]) {
      const answer = await desk.request('POST', '/v1/tracking', { body: { number, queryCode } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain(marker);
    }
    const q = encodeURIComponent(marker);
    for (const as of Object.keys(officials)) {
      const found = await desk.request('GET', `/v1/staff/appeals?queue=all&q=${q}`, { as });
      expect(await found.text()).not.toContain(marker);
      const opened = await desk.request('GET', `/v1/staff/appeals/${merged.number}`, { as });
      expect(await opened.text()).not.toContain(marker);
    }
    for await (const row of exportedRows(desk.db, ['linxiang'])) {
      expect(JSON.stringify(row)).not.toContain(marker);
    }
  });
});
