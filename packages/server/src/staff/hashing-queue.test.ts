import { expect, test } from 'vitest';
import { HttpProblem } from '../http/problem.js';
import { HashingQueue } from './hashing-queue.js';

/** Hashings that end when the test says so. */
function hashings() {
  const open: (() => void)[] = [];
  let most = 0;
  const hash = async (): Promise<string> => {
    await new Promise<void>((resolve) => {
      most = Math.max(most, open.push(resolve));
    });
    return 'done';
  };
  const endOne = async () => {
    open.shift()?.();
    await new Promise(setImmediate);
  };
  return { hash, endOne, most: () => most, running: () => open.length };
}

const stranger = (caller: string) => ({ caller, known: false });

const outcome = (run: Promise<unknown>): Promise<unknown> =>
  run.catch((error: unknown) => (error instanceof HttpProblem ? error.status : error));

test('of 64 sign-ins at once two are looked at, some wait in order, the others come back later', async () => {
  const queue = new HashingQueue({ atOnce: 2, waiting: 16, waitingOfOne: 4 });
  const { hash, endOne, most, running } = hashings();
  const order: number[] = [];
  const runs = Array.from({ length: 64 }, (_, at) =>
    outcome(queue.run(stranger(`caller ${at}`), hash).then(() => order.push(at))),
  );
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  const outcomes = await Promise.all(runs);
  expect(most()).toBe(2);
  expect(order).toEqual(Array.from({ length: 18 }, (_, at) => at));
  expect(outcomes.filter((each) => each === 503)).toHaveLength(46);
});

test('one caller alone does not fill the queue', async () => {
  const queue = new HashingQueue({ atOnce: 2, waiting: 16, waitingOfOne: 4 });
  const { hash, endOne, running } = hashings();
  const one = Array.from({ length: 30 }, () => outcome(queue.run(stranger('one'), hash)));
  const other = outcome(queue.run(stranger('another'), hash));
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  expect(await other).toBe('done');
  expect((await Promise.all(one)).filter((each) => each === 'done')).toHaveLength(6);
});

test('a hashing that fails gives its place free', async () => {
  const queue = new HashingQueue({ atOnce: 1, waiting: 1, waitingOfOne: 1 });
  const fail = () => Promise.reject(new Error('no memory'));
  const runs = [queue.run(stranger('a'), fail), queue.run(stranger('b'), async () => 'done')].map(
    outcome,
  );
  expect(await Promise.all(runs)).toEqual([new Error('no memory'), 'done']);
  expect(await queue.run(stranger('c'), async () => 'done')).toBe('done');
});

test('an official on a known device goes before the strangers, whose places they leave', async () => {
  const queue = new HashingQueue({ atOnce: 1, waiting: 2, waitingOfOne: 2 });
  const { hash, endOne, running } = hashings();
  const order: string[] = [];
  const run = (caller: string, known: boolean) =>
    outcome(queue.run({ caller, known }, hash).then(() => order.push(caller)));
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
