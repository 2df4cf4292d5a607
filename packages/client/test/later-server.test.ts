import { describe, expect, it } from 'vitest';
import { isMalformedAnswerError } from '../src/index.js';
import { listedAppeal } from './listed-appeal.js';
import { answerWith, client, json } from './scripted-server.js';

const name = { 'zh-CN': '临湘市', ug: 'لىنشياڭ' };
const row = (change: object = {}) => listedAppeal({ siteName: name, ...change });
const pageOf = (...items: unknown[]) => json(200, { items, nextCursor: null });
const event = (action: string) => ({
  action,
  at: '2026-11-24T01:00:00+08:00',
  by: { role: 'auditor', name },
  note: null,
});

describe('an answer of a later server', () => {
  it('is read with states, kinds, numbers and members that this client does not know', async () => {
    const later = {
      number: 'TT-2030-42',
      kind: 'petition',
      state: 'archived',
      stateName: { 'zh-CN': '已归档' },
      supervisionLevel: 'inspected',
      column: 'c'.repeat(200),
      title: '长'.repeat(5000),
      likes: 3,
    };
    answerWith(pageOf(row(later)));
    const page = await client().appeals.page();
    expect(page.items[0]).toMatchObject({ state: 'archived', stateName: { 'zh-CN': '已归档' } });
    expect(page.malformed).toBeUndefined();
  });

  it('is read in full', async () => {
    answerWith(
      json(200, {
        ...row({ state: 'archived' }),
        body: '停了。',
        place: { divisionCode: '430682100', name },
        replies: [],
        supplements: [],
        timeline: [event('submit'), event('audit')],
        evaluation: { grade: 9, reason: null, at: '2026-11-24T01:00:00Z' },
      }),
    );
    const { timeline, evaluation } = await client().appeals.get('430682-20261123-00042-3');
    expect(timeline.map(({ action }) => action)).toEqual(['submit', 'audit']);
    expect(evaluation?.grade).toBe(9);
  });

  it('may be a receipt of another form', async () => {
    const receipt = {
      number: 'TT-2030-42',
      queryCode: '7K3M-9QPZ-0V4R-T2XW-AAAA',
      state: 'screened',
      submittedAt: '2026-11-23T01:00:00Z',
      dueAt: '2026-11-26T01:00:00Z',
    };
    answerWith(json(201, receipt));
    expect(await client().appeals.submit({} as never)).toEqual(receipt);
  });
});

describe('an item that is not as promised', () => {
  const broken = row({ title: undefined });
  const unnamed = row({ siteName: { en: 'Linxiang' } });

  it('is left out of the page, which says which it was', async () => {
    answerWith(pageOf(broken, row({ supports: 7 }), unnamed, 'nonsense', row()));
    const { items, malformed } = await client().appeals.page();
    expect(items.map(({ supports }) => supports)).toEqual([7, 0]);
    expect(malformed).toEqual([
      { index: 0, path: 'title' },
      { index: 2, path: 'siteName.zh-CN' },
      { index: 3, path: '' },
    ]);
  });

  it('keeps no other from those who walk through all of them', async () => {
    answerWith(
      json(200, { items: [row({ supports: 1 }), broken], nextCursor: 'b' }),
      pageOf(row({ supports: 2 })),
    );
    const supports: number[] = [];
    for await (const appeal of client().appeals.list()) supports.push(appeal.supports);
    expect(supports).toEqual([1, 2]);
  });

  it('is the whole answer where nothing else is in it', async () => {
    answerWith(pageOf(broken));
    const error = await client()
      .appeals.page()
      .catch((thrown: unknown) => thrown);
    expect(isMalformedAnswerError(error) && error.message).toContain('items.0.title');
    answerWith(pageOf(broken, unnamed));
    await expect(client().appeals.page()).rejects.toSatisfy(isMalformedAnswerError);
  });

  it('excuses nothing else', async () => {
    answerWith(json(200, { items: [row(), broken] }));
    await expect(client().appeals.page()).rejects.toThrow('nextCursor');
  });
});
