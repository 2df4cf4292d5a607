import { isApiError, newIdempotencyKey } from '@through-train/client';
import { type Receipt, type Submission, submitAppeal } from '@through-train/contract';
import { Sending } from '../../../sending/sending.js';
import type { Connection } from '../../../site/connection.js';

/**
 * Sends a letter once. Whatever happens on the way, the same letter goes under the same idempotency
 * key, so that sending it again can never make two.
 */
export class LetterSending extends Sending {
  #key = '';
  #letter = '';

  /** The receipt, or nothing when it was not sent; `error` then says why. */
  async send(
    { transport }: Connection,
    site: string,
    submission: Submission,
  ): Promise<Receipt | undefined> {
    const letter = JSON.stringify([site, submission]);
    if (letter !== this.#letter) this.#key = newIdempotencyKey();
    this.#letter = letter;
    const receipt = await this.submit((signal) =>
      transport.call(submitAppeal, {
        params: { site },
        body: submission,
        idempotencyKey: this.#key,
        signal,
      }),
    );
    // The key was used for something else: a collision that only a fresh key can end.
    if (isApiError(this.error, 'key-reused')) this.#letter = '';
    return receipt;
  }
}
