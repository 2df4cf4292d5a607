import { setTimeout as pause } from 'node:timers/promises';
import type { Refused } from '../refused.js';

const milliseconds = 250;
/** So many are kept waiting, each for a timer and its connection; more are refused at once. */
const mostWaiting = 1000;

let waiting = 0;

/**
 * Throws a refusal, but not at once: who asks again as soon as they are refused would else keep the
 * server busy with refusing. Who does as `Retry-After` says notices nothing.
 */
export async function refuseSlowly(problem: Refused): Promise<never> {
  if (waiting < mostWaiting) {
    waiting += 1;
    await pause(milliseconds);
    waiting -= 1;
  }
  throw problem;
}
