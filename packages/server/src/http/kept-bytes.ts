/** Keeps what was asked for last, up to a number of bytes, so that memory stays bounded. */
export class KeptBytes<T> {
  readonly #maxBytes: number;
  readonly #sizeOf: (value: T) => number;
  readonly #kept = new Map<string, T>();
  #size = 0;

  /** @param sizeOf the bytes of a value, which must not change while it is kept */
  constructor(maxBytes: number, sizeOf: (value: T) => number) {
    this.#maxBytes = maxBytes;
    this.#sizeOf = sizeOf;
  }

  get(key: string): T | undefined {
    const known = this.#kept.get(key);
    if (known === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known;
  }

  set(key: string, value: T): void {
    this.delete(key);
    const size = this.#sizeOf(value);
    if (size > this.#maxBytes) return;
    this.#kept.set(key, value);
    this.#size += size;
    for (const [oldest] of this.#kept) {
      if (this.#size <= this.#maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const known = this.#kept.get(key);
    if (known === undefined) return;
    this.#kept.delete(key);
    this.#size -= this.#sizeOf(known);
  }
}
