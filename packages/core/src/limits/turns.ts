import type { CountedNetwork } from '../privacy/caller.js';
import type { Refused } from '../refused.js';
import { refuseSlowly } from './slow-refusal.js';

/** How many may do something that costs, and wait for it. */
export interface TurnLimits {
  readonly atOnce: number;
  /** Strangers that may wait; as many that are known may wait besides. */
  readonly waiting: number;
  /** Of these from one address, and twice as many from a network that many share. */
  readonly waitingOfOne: number;
  readonly longestWaitSeconds: number;
  /** What is done between two turns, such as letting others at the event loop. */
  readonly between?: () => Promise<void>;
}

/** Who wants a turn. */
export interface Asker {
  /** What is counted of the caller; of one without any, only how many wait in all. */
  readonly networks: readonly CountedNetwork[];
  /** An official on a device that signed in before: goes before strangers, whose places they leave. */
  readonly known: boolean;
}

interface Waiting extends Asker {
  readonly begin: () => void;
}

const addressOf = ({ networks }: Asker): string => networks[0]?.hash ?? '';

/**
 * Lets a few at a time do something that costs, and some wait; the others are told to come back. Who
 * waits is served by addresses in turn, so that one that asks for much waits for itself.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #refusal: (wholeQueue: boolean) => Refused;
  /** In the order in which they are served. */
  readonly #waiting: Waiting[] = [];
  #running = 0;

  /** @param refusal what is thrown at who may not wait: the queue is full, or their part of it */
  constructor(limits: TurnLimits, refusal: (wholeQueue: boolean) => Refused) {
    this.#limits = limits;
    this.#refusal = refusal;
  }

  /**
   * Runs `act` when it is its turn.
   *
   * @throws Refused the refusal when too many wait, or the wait takes too long
   */
  async run<T>(asker: Asker, act: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.atOnce) await this.#wait(asker);
    else this.#running += 1;
    try {
      return await act();
    } finally {
      void this.#next();
    }
  }

  async #next(): Promise<void> {
    await this.#limits.between?.();
    const next = this.#waiting.shift();
    // Who waits takes the place at once, before anybody new can.
    if (next) next.begin();
    else this.#running -= 1;
  }

  async #wait(asker: Asker): Promise<void> {
    const { waiting, waitingOfOne, longestWaitSeconds } = this.#limits;
    const alike = this.#waiting.filter(({ known }) => known === asker.known);
    if (alike.length >= waiting) return await refuseSlowly(this.#refusal(true));
    const isFull = ({ hash, share }: CountedNetwork): boolean =>
      alike.filter(({ networks }) => networks.some((each) => each.hash === hash)).length >=
      waitingOfOne * Math.min(share, 2);
    if (!asker.known && asker.networks.some(isFull)) {
      return await refuseSlowly(this.#refusal(false));
    }
    await new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(this.#refusal(true));
      }, longestWaitSeconds * 1000);
      const begin = () => {
        clearTimeout(giveUp);
        resolve();
      };
      const waiter = { ...asker, begin };
      this.#waiting.splice(this.#placeFor(asker), 0, waiter);
    });
  }

  /** Behind those of its kind whose address has at most as many before them as its own has. */
  #placeFor(asker: Asker): number {
    const seen = new Map<string, number>();
    const own = this.#waiting.filter(
      (each) => each.known === asker.known && addressOf(each) === addressOf(asker),
    ).length;
    const at = this.#waiting.findIndex((each) => {
      if (each.known !== asker.known) return asker.known;
      const before = seen.get(addressOf(each)) ?? 0;
      seen.set(addressOf(each), before + 1);
      return before > own;
    });
    return at < 0 ? this.#waiting.length : at;
  }
}
