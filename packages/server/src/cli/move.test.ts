import { join } from 'node:path';
import type { AppealPage, TrackingSession } from '@through-train/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Ran } from '../testing/program-here.fixture.js';
import { type ServerProcess, startServer } from './command.fixture.js';
import {
  type County,
  emptyPostgres,
  inDatabase,
  lettersPath,
  numbersIn,
  openCounty,
  type Sent,
  sendLetter,
} from './county.fixture.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Sends letters from several sides until each of them was refused. */
async function sendUntilRefused(url: string): Promise<Sent[]> {
  const sides = Array.from({ length: 4 }, async () => {
    const answers: Sent[] = [];
    // One that only had to wait would be served again.
    for (let refused = 0; refused < 3; ) {
      const answer = await sendLetter(url);
      answers.push(answer);
      refused = answer.status === 201 ? 0 : refused + 1;
    }
    return answers;
  });
  return (await Promise.all(sides)).flat();
}

const getList = async (url: string, query: string): Promise<AppealPage> =>
  (await (await fetch(`${url}${lettersPath}${query}`)).json()) as AppealPage;

let county: County;
let to: string;
let old: ServerProcess;
let sent: Sent[];
let said: Ran;
/** The letters that the county had taken before it was moved, since it was served. */
let taken: string[];
beforeAll(async () => {
  county = await openCounty();
  to = await emptyPostgres();
  old = await startServer(county.environment);
  const sending = sendUntilRefused(old.url);
  said = await county.place.spawn(['migrate', '--from', county.from, '--to', to], {
    env: county.environment,
  });
  if (said.code !== 0) throw new Error(said.err);
  sent = await sending;
  taken = sent.filter(({ status }) => status === 201).map(({ body }) => body.number);
});
afterAll(async () => {
  await old.end('SIGTERM');
  await county.place.close();
});

test('says what it does, proves it, and ends with what to set', async () => {
  expect([said.code, said.err]).toEqual([0, '']);
  expect(said.out).toMatch(/Now writes stop, for about \d+ s\./);
  expect(said.out).toMatch(/^appeals +[\d,]+ {2}[0-9a-f]{16} {2}the same$/m);
  expect(said.out).toMatch(/^notes +1 {2}[0-9a-f]{16} {2}the same$/m);
  expect(said.out).toMatch(/^100 appeals, drawn at random, read and are found the same\.$/m);
  expect(said.out).toMatch(/^ {2}DATABASE_URL=postgres:\/\/postgres:…@127\.0\.0\.1/m);
  expect(said.out).not.toContain('for-tests');
});

/** Those of a database are the letters that were there and those that were acknowledged since. */
async function expectNoneLost(url: string, before: readonly string[], answers: readonly Sent[]) {
  const acknowledged = answers.filter(({ status }) => status === 201);
  expect(acknowledged.length).toBeGreaterThan(0);
  const expected = [...before, ...acknowledged.map(({ body }) => body.number)];
  expect((await numbersIn(url)).sort()).toEqual(expected.sort());
  for (const { status, retryAfter, body } of answers.filter(({ status }) => status !== 201)) {
    expect([status, body.code]).toEqual([503, 'unavailable']);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(body.detail).toContain('Keep what you wrote');
  }
}

test('loses no letter that it has acknowledged, and acknowledges none that is lost', async () => {
  const before = county.receipts.map(({ number }) => number);
  await expectNoneLost(to, before, sent);
});

test('is read where it was, takes nothing there, and says why', async () => {
  expect((await fetch(`${old.url}${lettersPath}`)).status).toBe(200);
  const ready = await fetch(`${old.url}/readyz`);
  expect([ready.status, await ready.text()]).toEqual([
    503,
    expect.stringContaining('Everything was moved to another database: set DATABASE_URL to it'),
  ]);
  const servedAtOldPlace = await county.place.run(['serve'], { env: county.environment });
  expect(servedAtOldPlace.code).toBe(2);
  expect(servedAtOldPlace.err).toMatch(
    /was moved to test_\w+ on 127\.0\.0\.1:\d+.*KEYS_FILE.*--undo/s,
  );
  expect(servedAtOldPlace.err).not.toContain('for-tests');
  expect((await county.migrate('--from', county.from, '--to', to)).err).toContain('moved to');
});

test('is served from there as it was, and goes on', async () => {
  const fresh = await startServer({ ...county.environment, DATABASE_URL: to });
  try {
    for (const query of [
      '',
      '?q=电梯',
      '?q=号楼电&sort=oldest',
      '?q=应急使用',
      '?sort=supported',
    ]) {
      const before = await getList(old.url, query);
      expect(before.items.length).toBeGreaterThan(0);
      expect(await getList(fresh.url, query)).toEqual(before);
    }
    const [, receipt] = county.receipts;
    const tracking = await fetch(`${fresh.url}/v1/tracking`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ number: receipt?.number, queryCode: receipt?.queryCode }),
    });
    expect(((await tracking.json()) as TrackingSession).token).toBeTruthy();
    const { status, body } = await sendLetter(fresh.url);
    expect(status).toBe(201);
    expect(await numbersIn(county.from)).not.toContain(body.number);
  } finally {
    await fresh.end('SIGTERM');
  }
  const last = await inDatabase(to, (db) =>
    db.selectFrom('appeals').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst(),
  );
  expect(last?.id).toBe(county.receipts.length + taken.length + 1);
  expect(
    (
      await county.place.run(['rebuild', '--check'], {
        env: { ...county.environment, DATABASE_URL: to },
      })
    ).code,
  ).toBe(0);
});

test('goes back to a file in the same way, and back to where it was without the way', async () => {
  const back = `sqlite:${join(county.place.folder, 'back.sqlite')}`;
  const before = await numbersIn(to);
  const fresh = await startServer({ ...county.environment, DATABASE_URL: to });
  const sending = sendUntilRefused(fresh.url);
  const moved = await county.migrate('--from', to, '--to', back);
  expect([moved.code, moved.err]).toEqual([0, '']);
  await expectNoneLost(back, before, await sending);
  await fresh.end('SIGTERM');
  const undone = await county.migrate('--from', county.from, '--undo');
  expect([undone.code, undone.err]).toEqual([0, '']);
  expect((await sendLetter(old.url)).status).toBe(201);
  expect((await county.migrate('--from', county.from, '--undo')).err).toContain('was not moved');
});
