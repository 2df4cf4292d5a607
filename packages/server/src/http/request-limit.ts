/**
 * How often one caller may ask for something within a minute. In memory: what it protects is the
 * work of answering, so that asking must not cost a write, and each process guards itself.
 */
export class RequestLimit {
  readonly #perMinute: number;
  #minute = 0;
  #counts = new Map<string, number>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts one request; seconds to wait when it is one too many, else 0. */
  take(caller: string, now: Date): number {
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, count);
    return count > this.#perMinute ? 60 - (now.getTime() % 60_000) / 1000 : 0;
  }
}
