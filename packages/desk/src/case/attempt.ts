import { newIdempotencyKey } from '@through-train/client';

/** The key under which something travels: the same for as long as the same is sent again. */
export class Attempt {
  #sent: string | undefined;
  #key = '';

  keyFor(sent: string): string {
    if (this.#sent !== sent) {
      this.#sent = sent;
      this.#key = newIdempotencyKey();
    }
    return this.#key;
  }

  /** It has arrived, or is given up: the same words would be another attempt. */
  end(): void {
    this.#sent = undefined;
  }
}
