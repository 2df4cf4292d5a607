import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Receipt, StaffCommand, TrackingSession } from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import { readContact } from '@through-train/core/privacy/contact.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { province } from '../testing/province.fixture.js';
import { testEngine } from '../testing/test-database.fixture.js';
import {
  letter,
  officialsDo,
  post,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';
import { contactsToDestroy, destroyOldContacts } from './retention.js';

let server: TestServer;
beforeEach(async () => {
  const sites = province().map((site) =>
    site.id === 'chenzhou' ? { ...site, contactRetentionDays: 30 } : site,
  );
  server = await startTestServer({ sites, environment: { SUBMISSIONS_PER_HOUR: '0' } });
});
afterEach(() => server.stop());

const submit = async (site = 'linxiang', divisionCode = '430682'): Promise<string> => {
  const sent = letter({ place: { divisionCode }, mailboxId: `${site}-mayor` });
  return (await post<Receipt>(server, `/v1/sites/${site}/appeals`, sent)).body.number;
};
const refused: StaffCommand = {
  action: 'reject',
  reason: 'other',
  explanation: '不属受理范围',
  instead: '请向法院起诉',
};
const close = async (number: string) =>
  await officialsDo(server, number, [...toTheAnswer, ['clerk', { action: 'close' }]]);
const run = async () =>
  Object.fromEntries(await destroyOldContacts(server.dependencies, server.dependencies.now()));

async function contactOf(number: string) {
  const { db, keys } = server.dependencies;
  const { id } = await db
    .selectFrom('appeals')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return await readContact(db, keys, { id, number });
}

test('a contact is kept for 365 days after closing, and gone after them', async () => {
  const [closed, open] = [await submit(), await submit()];
  await close(closed);
  server.pass({ days: 365 });
  expect(await run()).toEqual({});
  expect(await contactOf(closed)).toMatchObject({ phone: '13800138000' });
  server.pass({ seconds: 1 });
  expect(await run()).toEqual({ linxiang: 1 });
  expect([await contactOf(closed), await run()]).toEqual([null, {}]);
  expect(await contactOf(open)).not.toBeNull();
  const { db } = server.dependencies;
  const event = await db
    .selectFrom('events')
    .selectAll()
    .where('action', '=', 'destroy-contact')
    .executeTakeFirstOrThrow();
  expect(event).toMatchObject({ role: 'system', note: null, shownTo: 'staff' });
  expect(event.command).toBe('{"action":"destroy-contact"}');
});

test('each site keeps it as long as it says, and the sites below as long', async () => {
  const numbers = [await submit('chenzhou', '431000'), await submit()];
  for (const number of numbers) await officialsDo(server, number, [['clerk', refused]]);
  server.pass({ days: 31 });
  expect(await run()).toEqual({ chenzhou: 1 });
});

test('what is opened again is needed again, and what is merged as long as the other is open', async () => {
  const [reopened, merged, leading] = [await submit(), await submit(), await submit()];
  await close(reopened);
  const { db, sites, now } = server.dependencies;
  await db.transaction().execute(async (trx) => {
    const author = { actor: { role: 'citizen' } } as const;
    const command = { action: 'reopen', reason: '电梯又停了' } as const;
    await applyCommand(trx, sites, { number: reopened, author, command, now: now() });
  });
  await officialsDo(server, merged, [['clerk', { action: 'merge', into: leading }]]);
  server.pass({ days: 400 });
  expect(await run()).toEqual({});
  await close(leading);
  server.pass({ days: 366 });
  expect(await run()).toEqual({ linxiang: 2 });
});

test('what is merged in turn waits for the one that leads in the end', async () => {
  const [first, second, last] = [await submit(), await submit(), await submit()];
  await officialsDo(server, first, [['clerk', { action: 'merge', into: second }]]);
  await officialsDo(server, second, [['clerk', { action: 'merge', into: last }]]);
  server.pass({ days: 400 });
  expect(await run()).toEqual({});
  await close(last);
  server.pass({ days: 366 });
  expect(await run()).toEqual({ linxiang: 3 });
});

test('counting changes nothing; two processes destroy each once', async () => {
  await close(await submit());
  server.pass({ days: 366 });
  const { dependencies } = server;
  const counted = [];
  for await (const some of contactsToDestroy(dependencies, dependencies.now()))
    counted.push(...some);
  expect(counted).toHaveLength(1);
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ linxiang = 0 }) => linxiang).sort()).toEqual([0, 1]);
});

test.runIf(testEngine === 'sqlite')(
  'not even its sealed bytes stay in the file or its log',
  async () => {
    const number = await submit();
    await close(number);
    const { db, config } = server.dependencies;
    const { cipher } = await db.selectFrom('contacts').select('cipher').executeTakeFirstOrThrow();
    const sealed = Buffer.from(cipher);
    const isKept = () =>
      ['', '-wal']
        .map((part) => readFileSync(join(`${config.database}${part}`)))
        .some((bytes) => bytes.includes(sealed));
    expect(isKept()).toBe(true);
    server.pass({ days: 366 });
    // Somebody reads meanwhile, such as a backup: the log cannot be emptied until they have done.
    const reader = new DatabaseSync(config.database);
    reader.exec('begin; select count(*) from "contacts"');
    expect(await run()).toEqual({ linxiang: 1 });
    reader.close();
    expect(await run()).toEqual({});
    expect(isKept()).toBe(false);
  },
);

test('the citizen is told when it was destroyed, and nobody else', async () => {
  const path = '/v1/sites/linxiang/appeals';
  const sent = letter({ place: { divisionCode: '430682' }, mailboxId: 'linxiang-mayor' });
  const { number, queryCode } = (await post<Receipt>(server, path, sent)).body;
  await close(number);
  const tracked = async () =>
    (await post<TrackingSession>(server, '/v1/tracking', { number, queryCode })).body.appeal;
  expect((await tracked()).contactDestroyedAt).toBeNull();
  server.pass({ days: 366 });
  await run();
  const { contactDestroyedAt, timeline } = await tracked();
  expect(contactDestroyedAt).toBe(server.dependencies.now().toISOString());
  expect(JSON.stringify(timeline)).not.toContain('destroy-contact');
});
