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

const words = {
  request: '反映电梯停运。',
  findings: '经核实，电梯主板损坏。',
  decision: '已划拨维修资金，联系电话0730-3721234。',
  legalBasis: '《特种设备安全法》第三十八条',
};
const reply = { action: 'reply', ...words } as const;

const problem = async (answer: Response) => (await answer.json()) as { code: string };

async function caseFor(as: string, number: string): Promise<StaffCase> {
  const answer = await desk.request('GET', `/v1/staff/appeals/${number}`, { as });
  return (await answer.json()) as StaffCase;
}

describe('what came after the letter', () => {
  const answered = [
    { action: 'publish' },
    { action: 'accept' },
    { action: 'assign', unitId: 'linxiang-housing' },
    ['unit', { action: 'claim' }],
    ['head', reply],
  ] as const;

  it('stands in the case with what the public reads of it, and what may be done to it', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, answered);
    const waiting = await caseFor('moderator', number);
    expect(waiting).toMatchObject({
      textsToReview: 1,
      texts: [
        {
          id: 6,
          type: 'reply',
          publication: 'pending_review',
          redacted: false,
          original: words,
          published: words,
        },
      ],
      allowed: ['publish', 'unpublish', 'redact'],
    });
    await desk.done('moderator', number, { action: 'publish', part: 6 });
    const version = { ...words, findings: '经核实，情况属实。' };
    const redacted = await desk.done('moderator', number, {
      action: 'redact',
      part: 6,
      ...version,
    });
    expect(redacted).toMatchObject({
      textsToReview: 0,
      texts: [{ publication: 'published', redacted: true, original: words, published: version }],
      allowed: ['unpublish', 'redact'],
    });
    const detail = await desk.request('GET', `/v1/appeals/${number}`);
    expect(await detail.json()).toMatchObject({ replies: [{ findings: version.findings }] });
    const unknown = await desk.act('moderator', number, { action: 'redact', part: 99, ...words });
    expect([unknown.status, (await problem(unknown)).code]).toEqual([422, 'invalid']);
    const wrong = await desk.act('moderator', number, { action: 'redact', part: 6, text: '略去' });
    expect(wrong.status).toBe(422);
  });

  it('waits in the queue of the moderator beside letters that do', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, answered);
    const waiting = async (queue: string): Promise<StaffPage> => {
      const answer = await desk.request('GET', `/v1/staff/appeals?queue=${queue}`, {
        as: 'moderator',
      });
      return (await answer.json()) as StaffPage;
    };
    const item = { number, publication: 'published', textsToReview: 1 };
    expect((await waiting('to-publish')).items).toMatchObject([item]);
    expect((await waiting('mine')).items).toMatchObject([item]);
    await desk.done('moderator', number, { action: 'publish', part: 6 });
    expect((await waiting('to-publish')).items).toEqual([]);
  });
});
