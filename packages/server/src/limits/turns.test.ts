import { type TurnLimits, Turns } from '@through-train/core/limits/turns.js';
import { Refused } from '@through-train/core/refused.js';
import { afterEach, expect, test, vi } from 'vitest';
import { problemOf } from '../problem.js';

/** Hashings that end when the test says so. */
function hashings() {
  const open: (() => void)[] = [];
  let peak = 0;
  const hash = async (): Promise<string> => {
    await new Promise<void>((resolve) => {
      peak = Math.max(peak, open.push(resolve));
    });
    return 'done';
  };
  const endOne = async () => {
    open.shift()?.();
    await new Promise(setImmediate);
  };
  return { hash, endOne, mostAtOnce: () => peak, running: () => open.length };
}

const asker = (hash: string, known = false) => ({ networks: [{ hash, share: 1 }], known });

const turnsWith = (limits: Partial<TurnLimits>) =>
  new Turns(
    { atOnce: 2, waiting: 16, waitingOfOne: 4, longestWaitSeconds: 5, ...limits },
    () => new Refused('unavailable'),
  );

afterEach(() => {
  vi.useRealTimers();
});

const outcome = (run: Promise<unknown>): Promise<unknown> =>
  run.catch((error: unknown) => (error instanceof Refused ? problemOf(error).status : error));

test('of 64 sign-ins at once two are looked at, some wait in order, the others come back later', async () => {
  const turns = turnsWith({});
  const { hash, endOne, mostAtOnce, running } = hashings();
  const order: number[] = [];
  const runs = Array.from({ length: 64 }, (_, at) =>
    outcome(turns.run(asker(`caller ${at}`), hash).then(() => order.push(at))),
  );
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  const outcomes = await Promise.all(runs);
  expect(mostAtOnce()).toBe(2);
  expect(order).toEqual(Array.from({ length: 18 }, (_, at) => at));
  expect(outcomes.filter((each) => each === 503)).toHaveLength(46);
});

test('one caller alone does not fill the queue', async () => {
  const turns = turnsWith({});
  const { hash, endOne, running } = hashings();
  const one = Array.from({ length: 30 }, () => outcome(turns.run(asker('one'), hash)));
  const other = outcome(turns.run(asker('another'), hash));
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  expect(await other).toBe('done');
  expect((await Promise.all(one)).filter((each) => each === 'done')).toHaveLength(6);
});

test('a hashing that fails gives its place free', async () => {
  const turns = turnsWith({ atOnce: 1, waiting: 1, waitingOfOne: 1 });
  const fail = () => Promise.reject(new Error('no memory'));
  const runs = [turns.run(asker('a'), fail), turns.run(asker('b'), async () => 'done')].map(
    outcome,
  );
  expect(await Promise.all(runs)).toEqual([new Error('no memory'), 'done']);
  expect(await turns.run(asker('c'), async () => 'done')).toBe('done');
});

test('an official on a known device goes before the strangers, whose places they leave', async () => {
  const turns = turnsWith({ atOnce: 1, waiting: 2, waitingOfOne: 2 });
  const { hash, endOne, running } = hashings();
  const order: string[] = [];
  const run = (caller: string, known: boolean) =>
    outcome(turns.run(asker(caller, known), hash).then(() => order.push(caller)));
  const runs = [
    run('a', false),
    run('b', false),
    run('c', false),
    run('d', false),
    run('wang', true),
  ];
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  expect(await Promise.all(runs)).toContain(503);
  expect(order).toEqual(['a', 'wang', 'b', 'c']);
});

test('addresses take turns, and one network of many does not fill the queue either', async () => {
  const turns = turnsWith({ atOnce: 1 });
  const { hash, endOne, running } = hashings();
  const order: string[] = [];
  const run = (name: string, networks: { hash: string; share: number }[]) =>
    outcome(turns.run({ networks, known: false }, hash).then(() => order.push(name)));
  const wide = { hash: 'a /48', share: 16 };
  const runs = Array.from({ length: 30 }, (_, at) =>
    run('flood', [{ hash: `a /64 of it, ${at % 3}`, share: 1 }, wide]),
  );
  runs.push(run('person', [{ hash: 'elsewhere', share: 1 }]));
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  expect((await Promise.all(runs)).filter((each) => each !== 503)).toHaveLength(1 + 8 + 1);
  // Behind the first of each of the three addresses.
  expect(order.indexOf('person')).toBe(4);
});

test('nobody waits longer than a few seconds', async () => {
  vi.useFakeTimers();
  const turns = turnsWith({ atOnce: 1 });
  const { hash, endOne } = hashings();
  const first = outcome(turns.run(asker('slow'), hash));
  const second = outcome(turns.run(asker('patient'), hash));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await second).toBe(503);
  vi.useRealTimers();
  await endOne();
  expect(await first).toBe('done');
  expect(await turns.run(asker('later'), async () => 'served')).toBe('served');
});
