import { HttpProblem } from '../http/problem.js';

/** How many passwords may be hashed and may wait for it. */
export interface HashingLimits {
  readonly atOnce: number;
  readonly waiting: number;
  /** Of these from one caller, so that one alone does not fill the queue. */
  readonly waitingOfOne: number;
}

// Hashing takes a thread of the four that files, compression and name lookups share, and 32 MiB.
const limits: HashingLimits = { atOnce: 2, waiting: 16, waitingOfOne: 4 };
const retryAfterSeconds = 5;

interface Waiting {
  readonly caller: string;
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
   * @param caller who asks: counted so that one alone does not fill the queue
   * @throws HttpProblem `unavailable` with `Retry-After` when too many wait
   */
  async run<T>(caller: string, hash: () => Promise<T>): Promise<T> {
    await this.#turn(caller);
    try {
      return await hash();
    } finally {
      const next = this.#waiting.shift();
      // Who waits takes the place at once, before anybody new can.
      if (next) next.begin();
      else this.#running -= 1;
    }
  }

  #turn(caller: string): Promise<void> | undefined {
    const { atOnce, waiting, waitingOfOne } = this.#limits;
    if (this.#running < atOnce) {
      this.#running += 1;
      return undefined;
    }
    const ofOne = this.#waiting.filter((each) => each.caller === caller).length;
    if (this.#waiting.length >= waiting || ofOne >= waitingOfOne) {
      throw new HttpProblem('unavailable', {
        detail: 'Many people are signing in at this moment. Try again in a few seconds.',
        headers: { 'Retry-After': String(retryAfterSeconds) },
      });
    }
    return new Promise((begin) => this.#waiting.push({ caller, begin }));
  }
}
