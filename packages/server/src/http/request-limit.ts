import { setImmediate } from 'node:timers/promises';
import { refuseSlowly } from '@through-train/core/limits/slow-refusal.js';
import { Turns } from '@through-train/core/limits/turns.js';
import type { Caller, CountedNetwork } from '@through-train/core/privacy/caller.js';
import { Refused, tooManyRequests } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';

/** What one caller may ask for: so much at once, and so much more each second. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

interface Spent {
  readonly amount: number;
  at: number;
}

const mostCallers = 10_000;

/**
 * Counts what callers use up, which comes back with time. In memory: it guards the time of one process,
 * and each has its own. A search would cost a write to the disk besides, for which letters would wait;
 * what processes share is counted by `countShared`.
 */
export class RequestLimit {
  readonly #allowance: Allowance;
  readonly #spent = new Map<string, Spent>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Seconds until the caller may ask for something again, 0 when at once. */
  wait(networks: readonly CountedNetwork[], now: Date): number {
    return Math.max(0, ...networks.map((network) => this.#secondsUntil(network, now)));
  }

  /** Counts what the caller has used up. */
  spend(networks: readonly CountedNetwork[], amount: number, now: Date): void {
    for (const network of networks) this.#add(network, amount, now);
  }

  #left({ hash, share }: CountedNetwork, now: Date): number {
    const { perSecond } = this.#allowance;
    const known = this.#spent.get(hash);
    if (!known) return 0;
    // What a clock that was ahead has stamped comes back from now on, not from then.
    if (known.at > now.getTime()) known.at = now.getTime();
    const seconds = (now.getTime() - known.at) / 1000;
    return Math.max(0, known.amount - seconds * perSecond * share);
  }

  #secondsUntil(network: CountedNetwork, now: Date): number {
    const { atOnce, perSecond } = this.#allowance;
    const over = this.#left(network, now) - atOnce * network.share;
    return over < 0 ? 0 : (over + 1) / (perSecond * network.share);
  }

  #add(network: CountedNetwork, amount: number, now: Date): void {
    const spent = this.#left(network, now) + amount;
    this.#spent.delete(network.hash);
    this.#spent.set(network.hash, { amount: spent, at: now.getTime() });
    const oldest = this.#spent.keys().next();
    if (this.#spent.size > mostCallers && !oldest.done) this.#spent.delete(oldest.value);
  }
}

// In milliseconds of work: a fifth of the process, and five seconds of it at once. A person who types
// and looks uses a hundredth of that, an office behind one address some more.
const work: Allowance = { atOnce: 5000, perSecond: 200 };
/** What an answer costs at least, so that very many quick ones count too. */
const leastWork = { search: 5, similar: 20 };
/** And at most, because a machine that is busy takes long over everything. */
const mostWork = 200;

/** Does what costs work, as long as its caller has not had too much of it. */
export type LimitedWork = <T>(
  kind: keyof typeof leastWork,
  networks: Caller['networks'],
  act: () => Promise<T>,
) => Promise<T>;

const refusal = (wholeQueue: boolean): Refused =>
  wholeQueue
    ? new Refused('unavailable', {
        detail: 'Many people are searching at this moment. Try again in a few seconds.',
        retryAfter: 2,
      })
    : tooManyRequests(1, 'Wait for the answers to what this address has asked before.');

/**
 * Limits how much searching one address gets. One search is done at a time, addresses take turns, and
 * between two of them everybody else is served: who searches without end waits for themselves. Callers
 * on this machine are not limited.
 *
 * @returns a function that throws Refused `too-many-requests` or `unavailable` instead of doing
 * the work
 */
export function limitedWork({ now }: Pick<Dependencies, 'now'>): LimitedWork {
  const limit = new RequestLimit(work);
  const turns = new Turns(
    { atOnce: 1, waiting: 256, waitingOfOne: 16, longestWaitSeconds: 5, between: setImmediate },
    refusal,
  );
  return async function doWork(kind, networks, act) {
    if (networks.length === 0) return await act();
    const wait = limit.wait(networks, now());
    if (wait > 0) {
      return await refuseSlowly(tooManyRequests(wait, 'This address has searched very often.'));
    }
    return await turns.run({ networks, known: false }, async () => {
      const began = performance.now();
      try {
        return await act();
      } finally {
        const cost = Math.max(leastWork[kind], performance.now() - began);
        limit.spend(networks, Math.min(cost, mostWork), now());
      }
    });
  };
}
