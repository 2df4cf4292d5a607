import { availableParallelism } from 'node:os';
import { HttpProblem } from '../http/problem.js';

/** How many passwords may be hashed and may wait for it. */
export interface HashingLimits {
  readonly atOnce: number;
  readonly waiting: number;
  /** Of these from one stranger, so that one alone does not fill the queue. */
  readonly waitingOfOne: number;
}

// Hashing takes a thread of the four that files, compression and name lookups share, 32 MiB, and a
// whole processor: one is left to answer everybody else.
const limits: HashingLimits = {
  atOnce: availableParallelism() > 2 ? 2 : 1,
  waiting: 16,
  waitingOfOne: 4,
};
const retryAfterSeconds = 5;

/** Who wants a password hashed. */
export interface Asker {
  /** The same for everything that comes from one address. */
  readonly caller: string;
  /** An official on a device that signed in before: goes before strangers, whose places they leave. */
  readonly known: boolean;
}

interface Waiting extends Asker {
  readonly begin: () => void;
}

/** Lets a few hash at a time, some wait, and tells the others to come back in a few seconds. */
export class HashingQueue {
  readonly #limits: HashingLimits;
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(given: HashingLimits = limits) {
    this.#limits = given;
  }

  /**
   * Runs `hash` when it is its turn.
   *
   * @throws HttpProblem `unavailable` with `Retry-After` when too many wait
   */
  async run<T>(asker: Asker, hash: () => Promise<T>): Promise<T> {
    await this.#turn(asker);
    try {
      return await hash();
    } finally {
      const known = this.#waiting.findIndex((each) => each.known);
      const [next] = this.#waiting.splice(Math.max(known, 0), 1);
      // Who waits takes the place at once, before anybody new can.
      if (next) next.begin();
      else this.#running -= 1;
    }
  }

  /**
   * Refuses who would not even get a place to wait, before anything else is done for them.
   *
   * @throws HttpProblem `unavailable` with `Retry-After`
   */
  refuseWhenFull({ caller, known }: Asker): void {
    const { atOnce, waiting, waitingOfOne } = this.#limits;
    if (this.#running < atOnce) return;
    const alike = this.#waiting.filter((each) => each.known === known);
    const ofOne = alike.filter((each) => each.caller === caller).length;
    if (alike.length >= waiting || (!known && ofOne >= waitingOfOne)) {
      throw new HttpProblem('unavailable', {
        detail: 'Many people are signing in at this moment. Try again in a few seconds.',
        headers: { 'Retry-After': String(retryAfterSeconds) },
      });
    }
  }

  #turn(asker: Asker): Promise<void> | undefined {
    this.refuseWhenFull(asker);
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return undefined;
    }
    return new Promise((begin) => this.#waiting.push({ ...asker, begin }));
  }
}
