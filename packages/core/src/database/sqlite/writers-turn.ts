import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from './error.js';

/** Between two attempts at a lock, in milliseconds. */
const shortestPause = 2;
const longestPause = 15;

/** Lets the writers of one process in one by one, in the order in which they came. */
export class WritersTurn {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the way to end it. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end = (): void => undefined;
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}

/**
 * Does what needs a lock that another process may hold: again and again until it can be had, with
 * pauses in which everybody else is served. Those who wait take unequal pauses, so that none of them
 * is always late.
 *
 * @param until when the last attempt is made, on the clock of `performance.now()`
 * @throws SQLite's own error when the lock was not to be had
 */
export async function onceFree<T>(act: () => T, until: number): Promise<T> {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    await pause(shortestPause + Math.random() * (longestPause - shortestPause));
  }
}
