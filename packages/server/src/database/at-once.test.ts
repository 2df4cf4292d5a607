import { randomUUID } from 'node:crypto';
import type { Problem, Receipt } from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import { Refused } from '@through-train/core/refused.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLease } from '../jobs/lease.js';
import {
  type Answer,
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

// What many do at the same moment, on an engine with one writer as on one with many.
const many = 64;
const manyTimes = <T>(act: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: many }, (_, at) => act(at)));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    environment: { TRUST_PROXY: 'true', SUBMISSIONS_PER_HOUR: '30' },
  });
});
afterAll(() => server.stop());

/** From an address of its own network. */
const from = (network: number) => ({ 'X-Forwarded-For': `203.0.${network}.7` });

const submit = (network: number, changes = {}) =>
  post<Receipt & Problem>(server, '/v1/sites/linxiang/appeals', letter(changes), {
    ...from(network),
    'Idempotency-Key': randomUUID(),
  });

async function newAppeal(): Promise<string> {
  const { body } = await submit(200 + Math.floor(Math.random() * 50));
  return body.number;
}

const statuses = (answers: readonly Answer<unknown>[]): Record<number, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, { length }]) => [
      status,
      length,
    ]),
  );

test(`${many} letters get ${many} numbers in a row`, async () => {
  const answers = await manyTimes((at) => submit(at));
  expect(statuses(answers)).toEqual({ 201: many });
  const sequences = answers.map(({ body }) => Number(body.number.split('-')[2]));
  const inOrder = sequences.sort((a, b) => a - b);
  expect(inOrder).toEqual(Array.from({ length: many }, (_, at) => (inOrder[0] ?? 0) + at));
});

test('an address sends as many as it may in an hour, and no more', async () => {
  expect(statuses(await manyTimes(() => submit(100)))).toEqual({ 201: 30, 429: many - 30 });
});

describe('supports', () => {
  const support = (number: string, device: string, network: number) =>
    post<{ supports: number }>(server, `/v1/appeals/${number}/supports`, { device }, from(network));
  let number: string;
  const counted = async () =>
    await server.dependencies.db
      .selectFrom('appeals')
      .select((eb) => [
        'supports',
        eb
          .selectFrom('supports')
          .whereRef('appealId', '=', 'appeals.id')
          .select(eb.fn.countAll<number>().as('count'))
          .as('rows'),
      ])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();

  test(`of ${many} devices count ${many}`, async () => {
    number = await newAppeal();
    await officialsDo(server, number, published);
    const answers = await manyTimes((at) => support(number, randomUUID(), at));
    const told = answers.map(({ body }) => body.supports).sort((a, b) => a - b);
    expect(told).toEqual(Array.from({ length: many }, (_, at) => at + 1));
    expect(await counted()).toEqual({ supports: many, rows: many });
  });

  test('of one device count once, of one network as often as they may', async () => {
    number = await newAppeal();
    await officialsDo(server, number, published);
    const device = randomUUID();
    expect(statuses(await manyTimes(() => support(number, device, 1)))).toEqual({ 200: many });
    expect(await counted()).toEqual({ supports: 1, rows: 1 });
    await manyTimes(() => support(number, randomUUID(), 1));
    expect(await counted()).toEqual({ supports: 5, rows: 5 });
  });
});

describe('officials', () => {
  const actor = { role: 'leader', siteCovers: true, higherLevel: false } as const;
  const none = { unitIds: [], headUnitIds: [], mailboxIds: [] };
  const leader = { ...actor, ...none, mailboxIds: ['linxiang-mayor'] };

  test('claim a letter at once: one of them has it', async () => {
    const { db, sites, now } = server.dependencies;
    const number = await newAppeal();
    const author = { actor: leader, memberId: 1, siteName: { 'zh-CN': '临湘市' } };
    const command = { action: 'claim' } as const;
    const outcomes = await manyTimes(async () => {
      try {
        await db
          .transaction()
          .execute((trx) => applyCommand(trx, sites, { number, author, command, now: now() }));
        return 'claimed';
      } catch (error) {
        return error instanceof Refused ? error.code : error;
      }
    });
    expect(outcomes.filter((outcome) => outcome === 'claimed')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['claimed', 'wrong-state']));
    const events = await db
      .selectFrom('events')
      .innerJoin('appeals', 'appeals.id', 'events.appealId')
      .select('sequence')
      .where('number', '=', number)
      .execute();
    expect(events).toHaveLength(2);
  });
});

test('letters are merged into each other at once: one leads, and nobody is told of a deadlock', async () => {
  const numbers = [await newAppeal(), await newAppeal()];
  const merge = (into: string, number = '') =>
    officialsDo(server, number, [['clerk', { action: 'merge', into }]]);
  const [one = '', other = ''] = numbers;
  const outcomes = await Promise.allSettled([merge(one, other), merge(other, one)]);
  const refusals = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toBeInstanceOf(Refused);
});

test('transactions that wait for each other are both done', async () => {
  const { db } = server.dependencies;
  const names = ['first', 'second'].map((name) => `${name} ${randomUUID()}`);
  for (const name of names) {
    await db.insertInto('leases').values({ name, holder: '', expiresAt: '' }).execute();
  }
  const inOrder = (order: readonly string[], holder: string) =>
    db.transaction().execute(async (trx) => {
      for (const name of order) {
        await trx
          .updateTable('leases')
          .set((eb) => ({ holder: eb('holder', '||', holder) }))
          .where('name', '=', name)
          .execute();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
  await manyTimes((at) => inOrder(at % 2 === 0 ? names : names.toReversed(), 'x'));
  const rows = await db.selectFrom('leases').select('holder').where('name', 'in', names).execute();
  expect(rows.map(({ holder }) => holder.length)).toEqual([many, many]);
});

test('wrong query codes for a number are counted one by one', async () => {
  const number = await newAppeal();
  const track = (network: number) =>
    post(server, '/v1/tracking', { number, queryCode: '0000-0000-0000-0000' }, from(network));
  expect(statuses(await manyTimes(track))).toEqual({ 404: 11, 429: many - 11 });
});

test('a lease has one holder', async () => {
  const { db, now } = server.dependencies;
  const lease = { name: randomUUID(), seconds: 60, now: now() };
  const taken = await manyTimes((at) => takeLease(db, { ...lease, holder: `${at}` }));
  expect(taken.filter(Boolean)).toHaveLength(1);
});
