import { type StaffAction, type StaffCommand, staffActions } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, type Official, officials, type Step } from './desk.fixture.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk.close();
});

const reason = '理由说明';
const reply = {
  action: 'reply',
  request: '',
  findings: '经核实情况属实。',
  decision: '已划拨维修资金。',
  legalBasis: '',
} as const;
const assign: StaffCommand = {
  action: 'assign',
  unitId: 'linxiang-housing',
  coUnitIds: ['linxiang-water'],
};
const toAssigned: Step[] = [{ action: 'accept' }, assign];
const toClaimed: Step[] = [...toAssigned, ['unit', { action: 'claim' }]];
const toReplied: Step[] = [...toClaimed, ['head', reply]];
const contested = { action: 'evaluate', grade: 1, reason: '电梯仍未恢复' } as const;

/** Each action in a case where it is possible for somebody: what came before, and the command. */
const cases: Record<StaffAction, { before: Step[]; command: StaffCommand }> = {
  accept: { before: [], command: { action: 'accept' } },
  reject: {
    before: [],
    command: { action: 'reject', reason: 'other', explanation: reason, instead: '请向法院起诉' },
  },
  'request-info': { before: toAssigned, command: { action: 'request-info', question: '哪一栋？' } },
  assign: { before: [{ action: 'accept' }], command: assign },
  return: { before: toAssigned, command: { action: 'return', reason } },
  claim: { before: toAssigned, command: { action: 'claim' } },
  start: { before: toClaimed, command: { action: 'start' } },
  reply: { before: toClaimed, command: reply },
  'approve-reply': { before: [...toClaimed, reply], command: { action: 'approve-reply' } },
  'decline-reply': { before: [...toClaimed, reply], command: { action: 'decline-reply', reason } },
  extend: { before: toClaimed, command: { action: 'extend', days: 10, reason } },
  'approve-extension': {
    before: [...toClaimed, { action: 'extend', days: 10, reason }],
    command: { action: 'approve-extension' },
  },
  'decline-extension': {
    before: [...toClaimed, { action: 'extend', days: 10, reason }],
    command: { action: 'decline-extension', reason },
  },
  supervise: { before: toClaimed, command: { action: 'supervise', level: 'urge', note: reason } },
  close: { before: toReplied, command: { action: 'close' } },
  merge: { before: [], command: { action: 'merge', into: '' } },
  'name-accused': {
    before: toAssigned,
    command: {
      action: 'name-accused',
      accused: { unitIds: ['linxiang-water'], mailboxIds: [] },
      reason,
    },
  },
  'decide-reopening': {
    before: [...toReplied, contested, ['unit', { action: 'claim' }], ['head', reply], contested],
    command: { action: 'decide-reopening', granted: true, reason },
  },
  publish: { before: toAssigned, command: { action: 'publish' } },
  unpublish: {
    before: [...toAssigned, { action: 'publish' }],
    command: { action: 'unpublish', reason },
  },
  redact: {
    before: toAssigned,
    command: { action: 'redact', title: '某小区电梯停运', body: '电梯停运半个月。' },
  },
};

const everybody = Object.keys(officials) as Official[];
const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell, at) => String(cell).padEnd(at ? 4 : 21))
        .join('')
        .trimEnd(),
    )
    .join('\n');

// One column per official, in the order of `officials`, so that each fits a narrow cell.
const heading = ['', ...everybody.map((_, at) => at + 1)];
const legend = everybody.map((name, at) => `${at + 1} ${name}`).join(', ');

async function statuses(ask: (official: Official) => Promise<Response>): Promise<number[]> {
  const codes: number[] = [];
  for (const official of everybody) codes.push((await ask(official)).status);
  return codes;
}

describe('who may do what', () => {
  it('is this, for every action on an appeal of Linxiang', async () => {
    const rows: (string | number)[][] = [heading];
    for (const action of staffActions) {
      const { before, command } = cases[action];
      const leading = action === 'merge' ? (await desk.submit()).number : '';
      const codes = await statuses(async (official) => {
        const { number } = await desk.submit();
        await desk.bring(number, before);
        const body = action === 'merge' ? { ...command, into: leading } : command;
        return await desk.act(official, number, body);
      });
      rows.push([action, ...codes]);
    }
    const printed = `${table(rows)}\n${legend}`;
    console.info(printed);
    expect(printed).toMatchInlineSnapshot(`
      "                     1   2   3   4   5   6   7   8   9   10  11  12  13  14  15  16
      accept               200 404 404 404 403 404 403 403 200 403 404 404 404 404 404 404
      reject               200 404 404 404 403 404 403 403 200 403 404 404 404 404 404 404
      request-info         200 200 200 403 403 404 403 403 200 403 404 404 404 404 404 404
      assign               200 404 404 404 403 404 200 200 200 403 404 404 404 404 404 404
      return               403 200 200 403 403 404 403 403 403 403 404 404 404 404 404 404
      claim                403 200 200 403 200 404 403 403 403 403 404 404 404 404 404 404
      start                403 200 200 403 403 404 403 403 403 403 404 404 404 404 404 404
      reply                403 200 200 403 403 404 403 403 403 403 404 404 404 404 404 404
      approve-reply        403 403 200 403 200 404 403 403 403 403 404 404 404 404 404 404
      decline-reply        403 403 200 403 200 404 403 403 403 403 404 404 404 404 404 404
      extend               403 200 200 403 403 404 403 403 403 403 404 404 404 404 404 404
      approve-extension    403 403 200 403 200 404 403 403 403 403 404 404 404 404 404 404
      decline-extension    403 403 200 403 200 404 403 403 403 403 404 404 404 404 404 404
      supervise            403 403 403 403 403 404 403 200 403 403 404 404 404 404 404 404
      close                200 403 403 403 403 404 403 403 200 403 404 404 404 404 404 404
      merge                200 404 404 404 403 404 403 403 200 403 404 404 404 404 404 404
      name-accused         200 403 403 403 403 404 200 200 200 403 404 404 404 404 404 404
      decide-reopening     200 403 403 403 403 404 403 403 200 403 404 404 404 404 404 404
      publish              403 403 403 403 403 404 403 403 403 200 404 404 404 404 404 404
      unpublish            403 403 403 403 403 404 403 403 403 200 404 404 404 404 404 404
      redact               403 403 403 403 403 404 403 403 403 200 404 404 404 404 404 404
      1 clerk, 2 unit, 3 head, 4 helping-unit, 5 leader, 6 other-leader, 7 supervisor, 8 higher-supervisor, 9 higher-clerk, 10 moderator, 11 administrator, 12 clerk-elsewhere, 13 unit-elsewhere, 14 leader-elsewhere, 15 supervisor-elsewhere, 16 moderator-elsewhere"
    `);
  }, 60_000);

  it('is this, for every other route and an appeal that is assigned', async () => {
    const { number } = await desk.submit();
    await desk.bring(number, toAssigned);
    const rows: (string | number)[][] = [heading];
    const ask = async (label: string, method: string, path: string) => {
      rows.push([label, ...(await statuses((as) => desk.request(method, path, { as })))]);
    };
    await ask('GET me', 'GET', '/v1/staff/me');
    await ask('GET appeals', 'GET', '/v1/staff/appeals');
    await ask('GET …?site=linxiang', 'GET', '/v1/staff/appeals?site=linxiang');
    await ask('GET appeals/{number}', 'GET', `/v1/staff/appeals/${number}`);
    await ask('GET …/notes', 'GET', `/v1/staff/appeals/${number}/notes`);
    const body = { text: '已电话联系' };
    rows.push([
      'POST …/notes',
      ...(await statuses((as) =>
        desk.request('POST', `/v1/staff/appeals/${number}/notes`, { as, body }),
      )),
    ]);
    const printed = table(rows);
    console.info(printed);
    expect(printed).toMatchInlineSnapshot(`
      "                     1   2   3   4   5   6   7   8   9   10  11  12  13  14  15  16
      GET me               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
      GET appeals          200 200 200 200 200 200 200 200 200 200 403 200 200 200 200 200
      GET …?site=linxiang  200 200 200 200 200 200 200 200 200 200 403 403 403 403 403 403
      GET appeals/{number} 200 200 200 200 200 404 200 200 200 200 404 404 404 404 404 404
      GET …/notes          200 200 200 200 200 404 200 200 200 200 404 404 404 404 404 404
      POST …/notes         201 201 201 201 201 404 201 201 201 201 404 404 404 404 404 404"
    `);
  });

  it('is nothing for whoever has not signed in, and after signing out', async () => {
    const { number } = await desk.submit();
    const asked = [
      ['GET', '/v1/staff/me'],
      ['GET', '/v1/staff/appeals'],
      ['GET', `/v1/staff/appeals/${number}`],
      ['POST', `/v1/staff/appeals/${number}/actions`],
      ['GET', `/v1/staff/appeals/${number}/notes`],
      ['DELETE', '/v1/staff/sessions'],
    ] as const;
    const body = (method: string) => (method === 'POST' ? { body: { action: 'accept' } } : {});
    for (const [method, path] of asked) {
      expect((await desk.request(method, path, body(method))).status).toBe(401);
      const headers = { Authorization: 'Bearer made-up' };
      expect((await desk.request(method, path, { ...body(method), headers })).status).toBe(401);
    }
    await desk.addOfficial('leaving', officials.clerk);
    expect((await desk.request('DELETE', '/v1/staff/sessions', { as: 'leaving' })).status).toBe(
      204,
    );
    for (const [method, path] of asked) {
      const answer = await desk.request(method, path, { ...body(method), as: 'leaving' });
      expect(answer.status).toBe(401);
    }
  });
});
