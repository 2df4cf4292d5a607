import type { Dependencies } from '../dependencies.js';
import { type Caller, callerOf } from './caller.js';
import { tooManyRequests } from './problem.js';
import type { Http } from './route.js';

/** What one caller may ask for: so much at once, and so much more each second. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

interface Spent {
  readonly amount: number;
  readonly at: number;
}

const mostCallers = 10_000;
/** A /48 of IPv6 may spend as much as this many of its callers. */
const widerShare = 16;

/**
 * Counts what callers use up, which comes back with time. In memory: what it protects is the work of
 * answering, so that asking must not cost a write, and each process guards itself.
 */
export class RequestLimit {
  readonly #allowance: Allowance;
  readonly #spent = new Map<string, Spent>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Seconds until the caller may ask for something again, 0 when at once. */
  wait({ hash, widerHash }: Pick<Caller, 'hash' | 'widerHash'>, now: Date): number {
    const { atOnce } = this.#allowance;
    return Math.max(
      this.#secondsUntil(hash, 1, atOnce, now),
      widerHash === null ? 0 : this.#secondsUntil(widerHash, widerShare, atOnce, now),
    );
  }

  /** Counts what the caller has used up. */
  spend({ hash, widerHash }: Pick<Caller, 'hash' | 'widerHash'>, amount: number, now: Date): void {
    this.#add(hash, 1, amount, now);
    if (widerHash !== null) this.#add(widerHash, widerShare, amount, now);
  }

  #left(key: string, share: number, now: Date): number {
    const { perSecond } = this.#allowance;
    const known = this.#spent.get(key);
    if (!known) return 0;
    // A clock that was set back gives nothing back, one that was ahead takes nothing away.
    const seconds = Math.max(0, (now.getTime() - known.at) / 1000);
    return Math.max(0, known.amount - seconds * perSecond * share);
  }

  #secondsUntil(key: string, share: number, atOnce: number, now: Date): number {
    const over = this.#left(key, share, now) - atOnce * share;
    return over < 0 ? 0 : (over + 1) / (this.#allowance.perSecond * share);
  }

  #add(key: string, share: number, amount: number, now: Date): void {
    const spent = this.#left(key, share, now) + amount;
    this.#spent.delete(key);
    this.#spent.set(key, { amount: spent, at: now.getTime() });
    const oldest = this.#spent.keys().next();
    if (this.#spent.size > mostCallers && !oldest.done) this.#spent.delete(oldest.value);
  }
}

// In milliseconds of work: a fifth of the process, and five seconds of it at once. A person who types
// and looks uses a hundredth of that, an office behind one address some more.
const work: Allowance = { atOnce: 5000, perSecond: 200 };
/** What an answer costs at least, so that very many quick ones count too. */
const leastWork = { search: 5, similar: 20 };

/** Does what costs work, as long as its caller has not had too much of it. */
export type LimitedWork = <T>(
  kind: keyof typeof leastWork,
  http: Http,
  act: () => Promise<T>,
) => Promise<T>;

/**
 * Limits how much searching one address gets. Callers on this machine are not limited.
 *
 * @returns a function that throws HttpProblem `too-many-requests` instead of doing the work
 */
export function limitedWork(dependencies: Dependencies): LimitedWork {
  const limit = new RequestLimit(work);
  return async function doWork(kind, http, act) {
    const caller = callerOf(dependencies, http);
    if (caller.local) return await act();
    const wait = limit.wait(caller, dependencies.now());
    if (wait > 0) throw tooManyRequests(wait, 'This address has searched very often.');
    const began = performance.now();
    try {
      return await act();
    } finally {
      const cost = Math.max(leastWork[kind], performance.now() - began);
      limit.spend(caller, cost, dependencies.now());
    }
  };
}
