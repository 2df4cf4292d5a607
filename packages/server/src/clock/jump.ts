import { uptime } from 'node:os';
import type { Logger } from 'pino';
import { slackSeconds } from './stored-times.js';

/**
 * Notices that the clock was set, by comparing it with one that only runs on: the time since this
 * machine was started, which a machine that sleeps goes on counting.
 */
export class JumpWatch {
  readonly #log: Logger;
  readonly #runningSeconds: () => number;
  #latest: { readonly now: Date; readonly running: number } | undefined;

  constructor(log: Logger, runningSeconds: () => number = uptime) {
    this.#log = log;
    this.#runningSeconds = runningSeconds;
  }

  /** Seconds by which the clock went ahead (or, below 0, back) of itself since the last look. */
  look(now: Date): number {
    const running = this.#runningSeconds();
    const latest = this.#latest ?? { now, running };
    this.#latest = { now, running };
    const expected = new Date(latest.now.getTime() + (running - latest.running) * 1000);
    const jump = (now.getTime() - expected.getTime()) / 1000;
    if (Math.abs(jump) > slackSeconds) {
      const clock = { expected, shows: now, jumpedSeconds: Math.round(jump) };
      this.#log.warn({ clock }, `The clock jumped ${jump > 0 ? 'ahead' : 'back'}.`);
    }
    return jump;
  }
}
