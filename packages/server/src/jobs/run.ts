import { randomUUID } from 'node:crypto';
import { ClockHold } from '@through-train/core/clock/hold.js';
import type { Dependencies } from '../dependencies.js';
import { forgetExpired } from './cleanup.js';
import { keepDeadlines } from './deadlines.js';
import { takeLease } from './lease.js';
import { destroyOldContacts } from './retention.js';

const everySeconds = 60;
/** What is kept for a year does not have to go by the minute. */
const retentionEvery = 3600;
/** How long what is being done may go on when the jobs are told to stop, in milliseconds. */
const defaultTimeout = 3000;

/** Jobs that run until they are stopped. */
export interface RunningJobs {
  /**
   * Waits for what is being done, at most `timeout` milliseconds (default 3 seconds), leaves the rest
   * for the next start, then resolves.
   */
  readonly stop: (timeout?: number) => Promise<void>;
}

/**
 * Does the jobs now and every minute. Several processes may: a lease lets one of them at a time, and
 * outlives a missed minute only, so that another takes over from one that died.
 */
export function startJobs(dependencies: Dependencies): RunningJobs {
  const { db, log, now } = dependencies;
  const holder = randomUUID();
  const clock = new ClockHold(db, log);
  let destroyedAt = Number.NEGATIVE_INFINITY;
  const ending = new AbortController();
  const needs = { ...dependencies, signal: ending.signal };

  async function runOnce(): Promise<void> {
    const at = now();
    const lease = { name: 'jobs', holder, seconds: 2 * everySeconds, now: at };
    if (!(await takeLease(db, lease))) return;
    if (!(await clock.mayGoBy(at))) return;
    const done = await keepDeadlines(needs, at);
    await forgetExpired(db, at);
    if (performance.now() - destroyedAt >= retentionEvery * 1000) {
      const destroyed = await destroyOldContacts(needs, at);
      destroyedAt = performance.now();
      if (destroyed.size > 0) log.info({ contactsDestroyed: Object.fromEntries(destroyed) });
    }
    if (Object.values(done).some((count) => count > 0)) log.info({ jobs: done });
  }

  let running = Promise.resolve();
  const run = () => {
    running = running.then(runOnce).catch((error: unknown) => {
      if (!ending.signal.aborted) log.error({ err: error });
    });
  };
  run();
  const timer = setInterval(run, everySeconds * 1000);
  return {
    stop: async (timeout = defaultTimeout) => {
      clearInterval(timer);
      const enough = setTimeout(() => ending.abort(), timeout);
      await running;
      clearTimeout(enough);
    },
  };
}
