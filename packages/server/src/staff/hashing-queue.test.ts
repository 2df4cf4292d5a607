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

const outcome = (run: Promise<unknown>): Promise<unknown> =>
  run.catch((error: unknown) => (error instanceof HttpProblem ? error.status : error));

test('of 64 sign-ins at once two are looked at, some wait in order, the others come back later', async () => {
  const queue = new HashingQueue({ atOnce: 2, waiting: 16, waitingOfOne: 4 });
  const { hash, endOne, most, running } = hashings();
  const order: number[] = [];
  const runs = Array.from({ length: 64 }, (_, at) =>
    outcome(queue.run(`caller ${at}`, hash).then(() => order.push(at))),
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
  const stranger = Array.from({ length: 30 }, () => outcome(queue.run('a stranger', hash)));
  const official = outcome(queue.run('an official', hash));
  await new Promise(setImmediate);
  while (running() > 0) await endOne();
  expect(await official).toBe('done');
  expect((await Promise.all(stranger)).filter((each) => each === 'done')).toHaveLength(6);
});

test('a hashing that fails gives its place free', async () => {
  const queue = new HashingQueue({ atOnce: 1, waiting: 1, waitingOfOne: 1 });
  const fail = () => Promise.reject(new Error('no memory'));
  const runs = [queue.run('a', fail), queue.run('b', async () => 'done')].map(outcome);
  expect(await Promise.all(runs)).toEqual([new Error('no memory'), 'done']);
  expect(await queue.run('c', async () => 'done')).toBe('done');
});
