import type { Receipt } from '@through-train/contract';
import { ClockHold, confirmClock } from '@through-train/core/clock/hold.js';
import { JumpWatch } from '@through-train/core/clock/jump.js';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startJobs } from '../jobs/run.js';
import {
  get,
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

const day = 86_400;

let server: TestServer;
/** Seconds since the machine was started, which no setting of the clock changes. */
let running: number;
let hold: ClockHold;
beforeEach(async () => {
  server = await startTestServer();
  running = 5000;
  hold = newProcess();
});
afterEach(() => server.stop());

function newProcess(): ClockHold {
  const { db, log } = server.dependencies;
  return new ClockHold(db, log, new JumpWatch(log, () => running));
}

/** A minute later the clock shows a minute more, and what it was set by; may the jobs go by it? */
async function aMinuteLater(setBy = 0): Promise<boolean> {
  running += 60;
  server.pass({ seconds: 60 + setBy });
  return await hold.mayGoBy(server.dependencies.now());
}

const told = (): { level: number; msg: string; clock: Record<string, unknown> }[] =>
  server
    .logged()
    .split('\n')
    .filter((line) => line.includes('"clock"'))
    .map((line) => JSON.parse(line));

const jobsOf = async (): Promise<string | undefined> => {
  const { body } = await get<{ warnings: { message: string }[] }>(server, '/readyz');
  return body.warnings[0]?.message;
};

test('a jump in either direction is told with both times, and stops nothing within a day', async () => {
  await aMinuteLater();
  expect([await aMinuteLater(3600), await aMinuteLater(-7200), await aMinuteLater(30)]).toEqual([
    true,
    true,
    true,
  ]);
  const times = told().map(({ level, msg, clock }) => ({ level, msg, ...clock }));
  expect(times).toMatchObject([
    {
      level: 40,
      msg: 'The clock jumped ahead.',
      expected: '2026-11-23T02:02:00.000Z',
      shows: '2026-11-23T03:02:00.000Z',
      jumpedSeconds: 3600,
    },
    { level: 40, msg: 'The clock jumped back.', jumpedSeconds: -7200 },
  ]);
});

test('more than a day ahead the jobs wait, also after a restart, until the clock is back', async () => {
  await aMinuteLater();
  const { db } = server.dependencies;
  await sql`alter table "clock" rename to "away"`.execute(db);
  await expect(aMinuteLater(366 * day)).rejects.toThrow(/no such table|does not exist/);
  await sql`alter table "away" rename to "clock"`.execute(db);
  // The first look after the jump failed, as it does when the disk is full: it is noticed still.
  expect(await aMinuteLater()).toBe(false);
  expect(await aMinuteLater()).toBe(false);
  expect(await jobsOf()).toContain('2027-11-24');
  // Citizens are served, so nothing takes the server off the network.
  expect((await get(server, '/readyz')).status).toBe(200);
  hold = newProcess();
  expect(await aMinuteLater(-300)).toBe(false);
  expect(told().map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/^The jobs wait/));
  expect(await aMinuteLater(-366 * day)).toBe(true);
  expect(await jobsOf()).toBeUndefined();
  expect(told().at(-1)?.msg).toBe('The clock is back. The jobs go on.');
});

test('an operator may say that the time is right', async () => {
  const { db, now } = server.dependencies;
  await aMinuteLater();
  expect(await aMinuteLater(3 * day)).toBe(false);
  await confirmClock(db, now());
  expect([await aMinuteLater(), await jobsOf()]).toEqual([true, undefined]);
});

test('a machine that slept, or a server that was off for weeks, has not jumped', async () => {
  await aMinuteLater();
  running += 3 * day;
  expect(await aMinuteLater(3 * day)).toBe(true);
  server.pass({ seconds: 29 * day });
  hold = newProcess();
  expect(await aMinuteLater()).toBe(true);
  expect(told()).toEqual([]);
  server.pass({ seconds: 31 * day });
  hold = newProcess();
  expect(await aMinuteLater()).toBe(false);
});

test('a clock that is not yet set when the server starts is told of, and makes nothing wait', async () => {
  await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  await aMinuteLater();
  const years = 20 * 365 * day;
  server.pass({ seconds: -years });
  hold = newProcess();
  expect([await aMinuteLater(), await aMinuteLater(years)]).toEqual([true, true]);
  expect(told().map(({ msg }) => msg)).toEqual([
    'The clock is behind what has happened here. Is it right?',
    'The clock jumped ahead.',
  ]);
  // Whoever was ahead from the beginning and stays put right is believed after an hour.
  await aMinuteLater(-400 * day);
  running += 3600;
  server.pass({ seconds: 3600 });
  await aMinuteLater();
  expect(await aMinuteLater(400 * day)).toBe(false);
});

test('by a clock a year ahead no appeal is closed and nobody reminded', async () => {
  await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
  const runJobs = async () => {
    await startJobs(server.dependencies).stop();
    const { db } = server.dependencies;
    return await db.selectFrom('appeals').select(['handling', 'supervisionLevel']).execute();
  };
  const untouched = [{ handling: 'submitted', supervisionLevel: null }];
  expect(await runJobs()).toEqual(untouched);
  server.pass({ days: 366 });
  expect(await runJobs()).toEqual(untouched);
  server.pass({ days: -366 });
  expect(await runJobs()).toEqual(untouched);
  server.pass({ days: 16 });
  expect(await runJobs()).toMatchObject([{ supervisionLevel: 'reminder' }]);
});
