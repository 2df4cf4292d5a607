import { uptime } from 'node:os';
import type { Logger } from 'pino';
import { slackSeconds } from './stored-times.js';

/** What the clock showed, and how long this machine had been running then. */
export interface Reading {
  readonly now: Date;
  /** Seconds that no setting of the clock changes, and that a machine which sleeps goes on counting. */
  readonly running: number;
}

/** What the clock should show now, after what it showed before. */
const expectedAfter = (before: Reading, { running }: Reading): Date =>
  new Date(before.now.getTime() + (running - before.running) * 1000);

/** Seconds by which the clock went ahead of itself between two readings; below 0, back. */
export const jumpBetween = (before: Reading, after: Reading): number =>
  (after.now.getTime() - expectedAfter(before, after).getTime()) / 1000;

/** Notices that the clock was set. */
export class JumpWatch {
  readonly #log: Logger;
  readonly #runningSeconds: () => number;
  #latest: Reading | undefined;

  constructor(log: Logger, runningSeconds: () => number = uptime) {
    this.#log = log;
    this.#runningSeconds = runningSeconds;
  }

  /** Reads how long the machine has been running, and tells of a jump since the last look. */
  look(now: Date): Reading {
    const reading = { now, running: this.#runningSeconds() };
    const before = this.#latest ?? reading;
    this.#latest = reading;
    const jump = jumpBetween(before, reading);
    if (Math.abs(jump) > slackSeconds) {
      const expected = expectedAfter(before, reading);
      const clock = { expected, shows: now, jumpedSeconds: Math.round(jump) };
      this.#log.warn({ clock }, `The clock jumped ${jump > 0 ? 'ahead' : 'back'}.`);
    }
    return reading;
  }
}
